import type { Failure } from '@azionelab/web/kernel';

/** Why somebody must stay as they are; null for every other failure. */
export function reasonWords(failure: Failure): string | null {
  if (failure.kind !== 'refused' || failure.refusal.status !== 'conflict') return null;
  switch (failure.refusal.reason) {
    case 'last_admin':
      return $localize`:@@admin.house.users.last-admin:È l’ultima persona che amministra: prima dai questo ruolo a un’altra, o la compagnia resta senza.`;
    case 'own_account':
      return $localize`:@@admin.house.users.own-account:È il tuo account: ruolo e accesso te li cambia un’altra persona che amministra.`;
    default:
      return null;
  }
}
