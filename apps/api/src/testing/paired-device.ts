import { randomBytes } from 'node:crypto';
import { type Company, context, type User } from '@azionelab/api/kernel';
import type { BoxOffice } from './open-box-office';

/** A phone that was paired for one performance, as the services behind its session see it. */
export interface PairedDevice {
  id: number;
  name: string;
  /** Who made its pairing code. */
  user: User;
  /** Does `task` as a request of this device would. */
  do<T>(task: () => Promise<T>): Promise<T>;
}

export async function pairedDevice(
  { fixtures }: BoxOffice,
  company: Company,
  { performance, user, name = 'Ingresso sinistro' }: { performance: number; user: number; name?: string },
): Promise<PairedDevice> {
  const moment = new Date();
  const id = await fixtures.insert('door_devices', {
    company_id: company.id,
    performance_id: performance,
    name,
    session_hash: randomBytes(32),
    paired_by: user,
    paired_at: moment,
    seen_at: moment,
  });
  const device = { id, name, performanceId: performance };
  const speaker: User = { id: user, name, email: '', role: 'door', permissions: ['check_in'], device };
  return { id, name, user: speaker, do: (task) => context.run({ company, user: speaker }, task) };
}
