import { PERMISSIONS, type ApiKeyState, type Permission } from '@azionelab/contracts';
import type { IconName, StatusTone } from '@azionelab/web/ui';

/** What a key may do, as people say it, in a few words and in one sentence. */
export const SCOPE_WORDS: Record<Permission, { name: string; may: string }> = {
  check_in: {
    name: $localize`:@@admin.house.keys.check-in:Fa entrare`,
    may: $localize`:@@admin.house.keys.check-in-may:Legge i biglietti, segna chi entra e vede i conti della serata, senza nomi.`,
  },
  search_guests: {
    name: $localize`:@@admin.house.keys.search-guests:Cerca ospiti`,
    may: $localize`:@@admin.house.keys.search-guests-may:Trova per nome chi ha prenotato, e toglie un ingresso sbagliato.`,
  },
  manage_door: {
    name: $localize`:@@admin.house.keys.manage-door:Dirige la porta`,
    may: $localize`:@@admin.house.keys.manage-door-may:Collega e scollega i telefoni, legge il registro della porta, chiude la serata.`,
  },
  see_reservations: {
    name: $localize`:@@admin.house.keys.see-reservations:Legge le prenotazioni`,
    may: $localize`:@@admin.house.keys.see-reservations-may:Tutte, con nomi, indirizzi e telefoni: dalla lista, dall’esportazione e dalla posta.`,
  },
  edit_reservations: {
    name: $localize`:@@admin.house.keys.edit-reservations:Cambia le prenotazioni`,
    may: $localize`:@@admin.house.keys.edit-reservations-may:Prenota, conferma, cambia e disdice per altri; di quelle che tocca vede anche i nomi.`,
  },
  see_programme: {
    name: $localize`:@@admin.house.keys.see-programme:Legge il programma`,
    may: $localize`:@@admin.house.keys.see-programme-may:Spettacoli, serate, luoghi e pagine, anche non ancora pubblicati.`,
  },
  edit_programme: {
    name: $localize`:@@admin.house.keys.edit-programme:Cambia il programma`,
    may: $localize`:@@admin.house.keys.edit-programme-may:Crea, cambia, sposta e annulla spettacoli e serate; chi ha prenotato riceve le lettere.`,
  },
  administer: {
    name: $localize`:@@admin.house.keys.administer:Amministra`,
    may: $localize`:@@admin.house.keys.administer-may:Impostazioni, parole delle lettere, avvisi ad altri sistemi e registro. Persone e chiavi restano a te.`,
  },
};

/** What to choose from: what a programme for the public needs comes first, and who runs the house last. */
export const SCOPE_CHOICES = [
  ...(['see_programme', 'edit_programme'] as const),
  ...PERMISSIONS.filter((scope) => scope !== 'see_programme' && scope !== 'edit_programme'),
].map((scope) => ({ scope, ...SCOPE_WORDS[scope] }));

/** Whether a key opens anything. */
export const KEY_STATE_WORDS: Record<ApiKeyState, { name: string; tone: StatusTone; icon: IconName }> = {
  active: { name: $localize`:@@admin.house.keys.active:Apre`, tone: 'ok', icon: 'check_circle' },
  expired: { name: $localize`:@@admin.house.keys.expired:Scaduta`, tone: 'off', icon: 'schedule' },
  revoked: { name: $localize`:@@admin.house.keys.revoked:Revocata`, tone: 'off', icon: 'block' },
  resting: { name: $localize`:@@admin.house.keys.resting:Ferma`, tone: 'warn', icon: 'warning' },
};
