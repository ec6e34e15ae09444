import type { AuditAction, AuditEntryView } from '@azionelab/contracts';

/** What was done. */
export const ACTION_WORDS: Record<AuditAction, string> = {
  create: $localize`:@@admin.house.audit.create:Creazione`,
  change: $localize`:@@admin.house.audit.change:Modifica`,
  delete: $localize`:@@admin.house.audit.delete:Eliminazione`,
  sign_in: $localize`:@@admin.house.audit.sign-in:Accesso`,
  sign_in_failed: $localize`:@@admin.house.audit.sign-in-failed:Accesso fallito`,
  sign_out: $localize`:@@admin.house.audit.sign-out:Uscita`,
  confirm_by_hand: $localize`:@@admin.house.audit.confirm-by-hand:Conferma a mano`,
  cancel_by_hand: $localize`:@@admin.house.audit.cancel-by-hand:Disdetta dal botteghino`,
  export: $localize`:@@admin.house.audit.export:Esportazione`,
  test_letter: $localize`:@@admin.house.audit.test-letter:Lettera di prova`,
};

/** What it was done to, and where that is kept in the office; one without a page has no path. */
export const OBJECT_WORDS: Record<string, { name: string; path?: string }> = {
  show: { name: $localize`:@@admin.house.object.show:Spettacolo`, path: '/admin/shows' },
  venue: { name: $localize`:@@admin.house.object.venue:Luogo`, path: '/admin/venues' },
  performance: { name: $localize`:@@admin.house.object.performance:Serata`, path: '/admin/performances' },
  page: { name: $localize`:@@admin.house.object.page:Pagina`, path: '/admin/pages' },
  reservation: { name: $localize`:@@admin.house.object.reservation:Prenotazione`, path: '/admin/reservations' },
  check_in: { name: $localize`:@@admin.house.object.check-in:Ingresso` },
  message: { name: $localize`:@@admin.house.object.message:Lettera` },
  letter: { name: $localize`:@@admin.house.object.message:Lettera` },
  letter_text: { name: $localize`:@@admin.house.object.letter-text:Parole di una lettera` },
  user: { name: $localize`:@@admin.house.object.user:Persona`, path: '/admin/users' },
  invitation: { name: $localize`:@@admin.house.object.invitation:Invito` },
  second_factor: { name: $localize`:@@admin.house.object.second-factor:Secondo fattore` },
  api_key: { name: $localize`:@@admin.house.object.api-key:Chiave`, path: '/admin/keys' },
  webhook_endpoint: { name: $localize`:@@admin.house.object.webhook:Webhook`, path: '/admin/webhooks' },
  company: { name: $localize`:@@admin.house.object.company:Impostazioni` },
  door_closing: { name: $localize`:@@admin.house.object.door-closing:Chiusura della porta` },
  door_device: { name: $localize`:@@admin.house.object.door-device:Telefono alla porta` },
};

export function objectName({ object_type, object_id }: AuditEntryView): string {
  const name = OBJECT_WORDS[object_type]?.name ?? object_type.replaceAll('_', ' ');
  return object_id === null ? name : `${name} ${object_id}`;
}

/** Where the object is; null for what has no page, and for what is gone. */
export function objectPath({ action, object_type, object_id }: AuditEntryView): string | null {
  if (action === 'delete') return null;
  if (object_type === 'company') return '/admin/settings';
  const path = OBJECT_WORDS[object_type]?.path;
  return path && object_id !== null ? `${path}/${object_id}` : null;
}

export function actorName({ actor }: AuditEntryView): string {
  if (!actor) return $localize`:@@admin.house.audit.nobody:Visitatore o sistema`;
  const person = actor.name || $localize`:@@admin.house.audit.gone:Persona ${actor.id}:id:`;
  return actor.key
    ? $localize`:@@admin.house.audit.by-key:${actor.key.name}:key:, chiave di ${person}:person:`
    : person;
}
