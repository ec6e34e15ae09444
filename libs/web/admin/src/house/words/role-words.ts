import { ROLES, type Role } from '@azionelab/contracts';

/** A role as people say it, and what it may do, in one sentence. */
export const ROLE_WORDS: Record<Role, { name: string; may: string }> = {
  admin: {
    name: $localize`:@@admin.house.role.admin:Amministrazione`,
    may: $localize`:@@admin.house.role.admin-may:Può tutto: programma, prenotazioni, porta, persone, impostazioni e registro.`,
  },
  editor: {
    name: $localize`:@@admin.house.role.editor:Redazione`,
    may: $localize`:@@admin.house.role.editor-may:Cura spettacoli, serate, luoghi e pagine. Non vede chi ha prenotato.`,
  },
  box_office: {
    name: $localize`:@@admin.house.role.box-office:Botteghino`,
    may: $localize`:@@admin.house.role.box-office-may:Vede e cambia le prenotazioni, e dirige la porta. Il programma lo legge soltanto.`,
  },
  door: {
    name: $localize`:@@admin.house.role.door:Porta`,
    may: $localize`:@@admin.house.role.door-may:Fa entrare chi ha il biglietto. Non vede nomi né indirizzi.`,
  },
};

/** The roles to choose from: who may do the most comes last, so that nobody gives it by accident. */
export const ROLE_CHOICES = [...ROLES].reverse().map((role) => ({ role, ...ROLE_WORDS[role] }));
