import { createHash, randomBytes } from 'node:crypto';
import { Passwords } from '@azionelab/api/accounts';
import type { KillableHouse } from './killable-house';
import { pairDevice, signIn } from './staff-session';

/** What a scan is to be told. */
export type Fate = 'admitted' | 'already_checked_in' | 'reservation_cancelled' | 'wrong_performance' | 'unknown_token';

export interface Scan {
  token: string;
  fate: Fate;
}

/** Scans in a row of ten: two of them twice, or nobody's, or for another evening, or cancelled. */
const MIX: Fate[] = ['reservation_cancelled', 'wrong_performance', 'unknown_token', 'already_checked_in'];

/** @returns what each device scans, in its order; every party is two */
export async function queues(house: KillableHouse, devices: number, scans: number): Promise<Scan[][]> {
  const all = Array.from({ length: devices * scans }, (_, index): Scan => {
    const isOdd = index % 10 === 9;
    return { token: randomBytes(32).toString('base64url'), fate: isOdd ? (MIX[(index >> 3) % 4] as Fate) : 'admitted' };
  });
  const rows = all.map(({ token, fate }, index) => ({ n: index + 1, fate, hash: hashOf(token) }));
  await house.sql(`
    WITH door AS (SELECT * FROM performances WHERE id = ${house.performance}),
      other AS (INSERT INTO performances (company_id, show_id, venue_id, starts_at, room_capacity)
        SELECT company_id, show_id, venue_id, starts_at, 90000 FROM door RETURNING id),
      scan AS (SELECT * FROM json_to_recordset('${JSON.stringify(rows)}') AS scan (n int, fate text, hash text)
        WHERE fate NOT IN ('unknown_token', 'already_checked_in')),
      party AS (INSERT INTO reservations
          (company_id, performance_id, code, name, email, party_size, locale, status, confirmed_at, cancelled_at)
        SELECT door.company_id, CASE fate WHEN 'wrong_performance' THEN other.id ELSE door.id END, lpad(n::text, 8, '0'),
          'Maria', 'maria@posta.example', 2, 'it', CASE fate WHEN 'reservation_cancelled' THEN 'cancelled' ELSE 'confirmed' END,
          now(), CASE fate WHEN 'reservation_cancelled' THEN now() END
        FROM scan, door, other RETURNING id, company_id, performance_id, code)
    INSERT INTO tokens (company_id, reservation_id, performance_id, purpose, token_hash, nonce, key_id, expires_at)
      SELECT company_id, party.id, performance_id, 'check_in', decode(hash, 'hex'), decode(hash, 'hex'), 'k', now() + interval '1 day'
      FROM party JOIN scan ON lpad(n::text, 8, '0') = code`);
  await house.sql('ANALYZE');
  return Array.from({ length: devices }, (_, device) => {
    const own = all.slice(device * scans, (device + 1) * scans);
    // Who comes twice is the party that this device let in before.
    return own.map((scan, place) =>
      scan.fate === 'already_checked_in' ? { ...scan, token: (own[place - 1] as Scan).token } : scan,
    );
  });
}

/** Phones that the house manager paired. */
export async function phones(house: KillableHouse, count: number) {
  const [email, password] = ['capo@staff.test', 'una password di prova'];
  const hash = await new Passwords().hash(password);
  await house.sql(`
    WITH person AS (INSERT INTO users (email, name, password_hash) VALUES ('${email}', 'Giulia', '${hash}') RETURNING id)
    INSERT INTO memberships (company_id, user_id, role)
      SELECT company_id, person.id, 'box_office' FROM person, performances WHERE performances.id = ${house.performance}`);
  const manager = await signIn(house.api.port, email, password);
  const all = [];
  for (let n = 1; n <= count; n++) all.push(await pairDevice(house.api.port, manager, house.performance, `Phone ${n}`));
  return all;
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
