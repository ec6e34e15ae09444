import type { DoorConflictView } from '@azionelab/contracts';
import { peopleWords } from '../figures/arrival-words';

/** What happened, in one sentence: both halves are facts, and nobody is blamed. */
export function conflictWords({ reason, party_size, entered }: DoorConflictView): string {
  const people = peopleWords(entered);
  switch (reason) {
    case 'too_many':
      return $localize`:@@house.conflict.too-many:Il biglietto vale per ${party_size}:party:, sono entrati in ${entered}:entered:.`;
    case 'cancelled':
      return $localize`:@@house.conflict.cancelled:La prenotazione era disdetta, è entrato chi l’aveva: ${people}:people:.`;
    case 'not_confirmed':
      return $localize`:@@house.conflict.not-confirmed:La prenotazione non era confermata, è entrato chi l’aveva: ${people}:people:.`;
  }
}
