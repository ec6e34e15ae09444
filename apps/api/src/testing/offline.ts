import { createHash, randomUUID } from 'node:crypto';
import type { DoorSyncView, SyncOutcome } from '@azionelab/contracts';
import type { DoorSyncRequest, SyncedArrivalRequest } from '@azionelab/contracts/requests';
import type { StaffSession } from './staff-session';

/** What a device keeps of a ticket that it let in by itself. */
export function passed(token: string, arrived_at: string, more: Partial<SyncedArrivalRequest> = {}) {
  const token_hash = createHash('sha256').update(token).digest('base64url');
  return { nonce: randomUUID(), token_hash, admitted: 2, arrived_at, source: 'qr_scan' as const, ...more };
}

/** Tells a device's arrivals. @returns HTTP status and the outcomes, in the order they were sent */
export async function tell(
  device: StaffSession,
  performance: number,
  arrivals: SyncedArrivalRequest[],
  more: Partial<DoorSyncRequest> = {},
): Promise<{ status: number; outcomes: SyncOutcome[] }> {
  const body: DoorSyncRequest = { arrivals, scans: [], waiting: 0, ...more };
  const answer = await device.call<DoorSyncView>('POST', `/api/check-ins/performances/${performance}/sync/`, { body });
  return { status: answer.status, outcomes: answer.body.arrivals?.map(({ outcome }) => outcome) ?? [] };
}
