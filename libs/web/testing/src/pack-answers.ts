import type { DoorLiveView, DoorPackView, PackedPartyView } from '@azionelab/contracts';
import { aDoorEvening, someCounts } from './door-answers';

/** The door's pack, whole and typed by the contract: name what a test is about. */
export const aPack = (
  parties: PackedPartyView[] = [aPackedParty()],
  change: Partial<DoorPackView> = {},
): DoorPackView => {
  const { id, show_title, venue, starts_at, opens_at, closes_at } = aDoorEvening();
  return {
    performance: { id, show_title, venue, starts_at, opens_at, closes_at },
    made_at: '2026-11-27T20:30:00+01:00',
    expires_at: closes_at,
    salt: 'c2FsdC1vZi10aGUtcGFjaw',
    parties,
    ...change,
  };
};

/** A confirmed party of two that nobody of has come in yet; its marks are of no ticket that there is. */
export const aPackedParty = (change: Partial<PackedPartyView> = {}): PackedPartyView => ({
  token_marks: ['aaaaaaaaaaaaaaaaaaaaaa'],
  code_mark: 'cccc',
  party_size: 2,
  admitted: 0,
  checked_in_at: null,
  state: 'confirmed',
  ...change,
});

/** How an evening stands; nobody came in lately. */
export const aLive = (change: Partial<DoorLiveView> = {}): DoorLiveView => ({
  ...someCounts(),
  extra_seats: 0,
  walk_up_seats: 0,
  conflicts: 0,
  latest: [],
  closed_at: null,
  ...change,
});
