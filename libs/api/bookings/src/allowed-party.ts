import { InvalidInput } from '@azionelab/api/kernel';
import type { Performance } from '@azionelab/api/shows';

/** @throws InvalidInput for more than one reservation may have */
export function demandAllowedParty(seats: number, { maxPartySize }: Pick<Performance, 'maxPartySize'>): void {
  if (seats > maxPartySize) throw new InvalidInput({ party_size: [`Enter ${maxPartySize} or less.`] });
}
