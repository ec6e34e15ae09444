import { GELS, MOTIFS, type Gel, type Motif } from '@azionelab/contracts';

/** What the colours and the drawings are called; a theatre's own words stay what they are in every language. */
export const GEL_WORDS: Readonly<Record<Gel, string>> = {
  sipario: $localize`:@@admin.programme.gel-sipario:Sipario`,
  congo: $localize`:@@admin.programme.gel-congo:Congo`,
  ambra: $localize`:@@admin.programme.gel-ambra:Ambra`,
  acqua: $localize`:@@admin.programme.gel-acqua:Acqua`,
  rosa: $localize`:@@admin.programme.gel-rosa:Rosa`,
  ghiaccio: $localize`:@@admin.programme.gel-ghiaccio:Ghiaccio`,
  salvia: $localize`:@@admin.programme.gel-salvia:Salvia`,
  buio: $localize`:@@admin.programme.gel-buio:Buio`,
};

export const MOTIF_WORDS: Readonly<Record<Motif, string>> = {
  fari: $localize`:@@admin.programme.motif-fari:Fari`,
  fondale: $localize`:@@admin.programme.motif-fondale:Fondale`,
  sipario: $localize`:@@admin.programme.motif-sipario:Sipario`,
  platea: $localize`:@@admin.programme.motif-platea:Platea`,
  boccascena: $localize`:@@admin.programme.motif-boccascena:Boccascena`,
  nastro: $localize`:@@admin.programme.motif-nastro:Nastro`,
  praticabili: $localize`:@@admin.programme.motif-praticabili:Praticabili`,
  quinte: $localize`:@@admin.programme.motif-quinte:Quinte`,
};

/** Null leaves the choice to the show's address. */
export const GEL_CHOICES: readonly (Gel | null)[] = [null, ...GELS];
export const MOTIF_CHOICES: readonly (Motif | null)[] = [null, ...MOTIFS];
