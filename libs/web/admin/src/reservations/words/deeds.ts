import type { OfficeReservationView } from '@azionelab/contracts';

/** What of a reservation decides what can be done with it. */
type Standing = Pick<OfficeReservationView, 'status' | 'admitted' | 'party_size' | 'email'>;

/** What can be done with a reservation as it stands; the API decides again. */
export interface Possible {
  /** A pending one's link, a confirmed one's ticket. */
  resend: boolean;
  confirm: boolean;
  change: boolean;
  cancel: boolean;
  /** The ticket can be printed. */
  print: boolean;
  /** Somebody of the party is still outside. */
  letIn: boolean;
  /** Over: somebody who still wants to come needs a new one. */
  again: boolean;
}

export function possibleFor({ status, admitted, party_size, email }: Standing): Possible {
  const lives = status === 'pending' || status === 'confirmed';
  return {
    resend: lives && email !== '',
    confirm: status === 'pending',
    change: lives,
    cancel: lives && admitted === 0,
    print: status === 'confirmed',
    letIn: status === 'confirmed' && admitted < party_size,
    again: !lives,
  };
}
