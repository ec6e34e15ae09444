import type { Company } from '@azionelab/api/kernel';
import type { TestDatabase } from '../test-database';

/** The counter of a performance, what its reservations say, and what it may hold. */
export interface Seats {
  counter: number;
  confirmed: number;
  capacity: number;
}

/** Of every performance of a company, oldest first. */
export function seatsOf({ admin }: TestDatabase, company: Company): Promise<Seats[]> {
  return admin<Seats>(
    `SELECT p.confirmed_seats AS counter, room_capacity + additional_seats - manually_occupied_seats AS capacity,
        coalesce(sum(r.party_size) FILTER (WHERE r.status = 'confirmed'), 0)::integer AS confirmed
      FROM performances p LEFT JOIN reservations r ON r.performance_id = p.id
      WHERE p.company_id = $1 GROUP BY p.id ORDER BY p.id`,
    [company.id],
  );
}
