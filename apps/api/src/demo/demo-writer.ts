import { randomUUID } from 'node:crypto';
import { drawBookingCode } from '@azionelab/api/bookings';
import type { Client } from 'pg';
import type { DemoEvening } from './demo-calendar';
import { GUESTS } from './demo-season';

type Row = Record<string, unknown>;

/** Writes the demo company's rows as the owner of the tables, for one company. */
export class DemoWriter {
  constructor(
    private readonly client: Client,
    private readonly now: Date,
  ) {}

  /** Writes one row of any table. @returns its id */
  async insert(table: string, row: Row): Promise<number> {
    const columns = Object.keys(row);
    const sql = `INSERT INTO ${table} (${columns.join(', ')})
      VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id`;
    return Number((await this.client.query<{ id: string }>(sql, Object.values(row))).rows[0]?.id);
  }

  async idOf(table: string, slug: string): Promise<number> {
    const { rows } = await this.client.query<{ id: string }>(`SELECT id FROM ${table} WHERE slug = $1`, [slug]);
    return Number(rows[0]?.id);
  }

  /** One evening with the parties that have booked it, some of them inside already. */
  async evening(evening: DemoEvening, doorUser: number): Promise<void> {
    const performance = await this.insert('performances', {
      show_id: await this.idOf('shows', evening.show),
      venue_id: await this.idOf('venues', evening.venue),
      starts_at: evening.startsAt,
      room_capacity: evening.room,
      is_booking_enabled: evening.isBookingEnabled ?? true,
      max_party_size: 6,
    });
    let inside = evening.inside ?? 0;
    for (const [index, party] of parties(evening.taken).entries()) {
      const reservation = await this.party(performance, index, party);
      if (inside < party) continue;
      inside -= party;
      await this.arrival(performance, reservation, party, evening, doorUser);
    }
  }

  private party(performance: number, index: number, size: number): Promise<number> {
    const name = GUESTS[index % GUESTS.length] as string;
    return this.insert('reservations', {
      performance_id: performance,
      status: 'confirmed',
      code: drawBookingCode(),
      name,
      email: `${name.toLowerCase().replace(' ', '.')}.${index}@posta.example`,
      party_size: size,
      locale: index % 5 === 4 ? 'en' : 'it',
      confirmed_at: new Date(this.now.getTime() - (index + 2) * 3_600_000),
    });
  }

  /** A party that came in together: the arrival, and the check-in that it adds up to. */
  private async arrival(performance: number, reservation: number, size: number, evening: DemoEvening, by: number) {
    const latest = Math.min(this.now.getTime(), evening.startsAt.getTime());
    const at = new Date(latest - (reservation % 40) * 60_000);
    const party = { reservation_id: reservation, performance_id: performance };
    const source = reservation % 6 === 0 ? 'manual' : 'qr_scan';
    await this.insert('arrivals', {
      ...party,
      nonce: randomUUID(),
      seats: size,
      arrived_at: at,
      recorded_at: at,
      recorded_by: by,
      source,
    });
    await this.insert('check_ins', { ...party, admitted: size, checked_in_at: at, checked_in_by: by, source });
  }
}

/** Splits seats into parties of one to four, always the same way. */
function parties(seats: number): number[] {
  const sizes = [2, 2, 4, 1, 2, 3];
  const split: number[] = [];
  for (let rest = seats; rest > 0; rest -= split.at(-1) as number) {
    split.push(Math.min(rest, sizes[split.length % sizes.length] as number));
  }
  return split;
}
