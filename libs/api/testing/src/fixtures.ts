import { randomBytes } from 'node:crypto';
import type { Company } from '@azionelab/api/kernel';
import type { Role } from '@azionelab/contracts';
import type { TestDatabase } from './test-database';

type Values = Record<string, unknown>;

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function bookingCode(): string {
  return Array.from(randomBytes(8), (byte) => CROCKFORD[byte % 32]).join('');
}

/** Rows written straight into the database: a test is a tenant and makes its own. */
export class Fixtures {
  constructor(private readonly database: TestDatabase) {}

  async company(values: Partial<Company> = {}): Promise<Company> {
    const slug = values.slug ?? `company-${randomBytes(6).toString('hex')}`;
    const row = {
      slug,
      name: values.name ?? slug,
      hosts: values.hosts ?? [`${slug}.test`],
      locale: values.locale ?? 'it',
    };
    const { timeZone = 'Europe/Rome', embedOrigins = [] } = values;
    // A schema of before has nowhere to put them.
    const origins = embedOrigins.length ? { embed_origins: embedOrigins } : {};
    const id = await this.insert('companies', { ...row, time_zone: timeZone, ...origins });
    return { ...row, id, timeZone, contactEmail: null, colours: {}, logo: null, embedOrigins };
  }

  show(company: Company, values: Values = {}): Promise<number> {
    const slug = `show-${randomBytes(6).toString('hex')}`;
    return this.insert('shows', { company_id: company.id, title: slug, slug, is_published: true, ...values });
  }

  venue(company: Company, values: Values = {}): Promise<number> {
    const slug = `venue-${randomBytes(6).toString('hex')}`;
    const row = { name: 'Sala Officina', slug, address: 'Via dei Calafati 12', city: 'Livorno' };
    return this.insert('venues', { company_id: company.id, ...row, ...values });
  }

  /** A performance with its own show and venue unless they are given; tonight at 20:45 of the test clock's day. */
  async performance(company: Company, values: Values = {}): Promise<number> {
    return this.insert('performances', {
      company_id: company.id,
      show_id: values['show_id'] ?? (await this.show(company)),
      venue_id: values['venue_id'] ?? (await this.venue(company)),
      starts_at: new Date('2026-11-27T20:45:00+01:00'),
      room_capacity: 50,
      ...values,
    });
  }

  /** A user who works for the company. */
  async member(company: Company, role: Role, values: Values = {}): Promise<number> {
    const email = `${randomBytes(6).toString('hex')}@staff.test`;
    const user = await this.insert('users', { email, name: 'Giulia', ...values });
    await this.insert('memberships', { company_id: company.id, user_id: user, role });
    return user;
  }

  /** A party's request, at a performance of its own unless one is given. */
  async reservation(company: Company, values: Values = {}): Promise<number> {
    return this.insert('reservations', {
      company_id: company.id,
      performance_id: values['performance_id'] ?? (await this.performance(company)),
      code: bookingCode(),
      name: 'Maria',
      email: 'maria@posta.test',
      party_size: 2,
      locale: 'it',
      confirmed_at: values['status'] === 'confirmed' ? new Date() : null,
      ...values,
    });
  }

  /** A link whose token nobody knows, of a reservation and its performance that must be given. */
  token(company: Company, values: { reservation_id: number; performance_id: number } & Values): Promise<number> {
    const secrets = { token_hash: randomBytes(32), nonce: randomBytes(32), key_id: 'test' };
    const expires_at = new Date('2026-11-28T02:45:00+01:00');
    return this.insert('tokens', { company_id: company.id, purpose: 'check_in', ...secrets, expires_at, ...values });
  }

  /** A party that came in: the arrival, and the check-in that it adds up to. @returns the id of the check-in */
  async checkIn(
    company: Company,
    party: { reservation_id: number; performance_id: number; admitted: number; checked_in_by: number },
  ): Promise<number> {
    const { admitted, checked_in_by, ...ids } = party;
    const [at, row] = [new Date(), { company_id: company.id, ...ids, source: 'manual' }];
    const nonce = randomBytes(12).toString('hex');
    await this.insert('arrivals', { ...row, nonce, seats: admitted, arrived_at: at, recorded_by: checked_in_by });
    return this.insert('check_ins', { ...row, admitted, checked_in_at: at, checked_in_by });
  }

  /** A phone at the door of one performance, with a session that nobody knows. */
  device(company: Company, values: { performance_id: number; paired_by: number } & Values): Promise<number> {
    const moment = new Date();
    const row = { name: 'Ingresso', session_hash: randomBytes(32), paired_at: moment, seen_at: moment };
    return this.insert('door_devices', { company_id: company.id, ...row, ...values });
  }

  /** A key that nobody knows. */
  apiKey(company: Company, values: { made_by: number } & Values): Promise<number> {
    const row = { name: 'Foglio', key_hash: randomBytes(32), hint: 'azk_abcd', scopes: ['see_programme'] };
    return this.insert('api_keys', { company_id: company.id, ...row, created_at: new Date(), ...values });
  }

  /** A webhook that leads nowhere, and is off unless told otherwise. */
  webhook(company: Company, values: Values = {}): Promise<number> {
    const row = { url: 'https://hooks.example.org/', events: ['reservation.created'], is_active: false };
    const sealed = { sealed_secret: randomBytes(60), key_id: 'test' };
    return this.insert('webhook_endpoints', { company_id: company.id, ...row, ...sealed, ...values });
  }

  /** What a webhook was told, or was not. */
  webhookDelivery(company: Company, endpoint_id: number, values: Values = {}): Promise<number> {
    const row = { type: 'ping', object_type: 'webhook', object_id: endpoint_id, snapshot: {}, status: 'failed' };
    return this.insert('webhook_deliveries', { company_id: company.id, endpoint_id, ...row, ...values });
  }

  /** The id of a row that the database wrote by itself. */
  async idOf(table: string, company: Company): Promise<number> {
    const sql = `SELECT max(id) AS id FROM ${table} WHERE company_id = $1`;
    return Number((await this.database.admin<{ id: string }>(sql, [company.id]))[0]?.id);
  }

  /** Writes one row of any table. @returns its id */
  async insert(table: string, row: Values): Promise<number> {
    const columns = Object.keys(row);
    const holders = columns.map((_, index) => `$${index + 1}`);
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${holders.join(', ')}) RETURNING id`;
    const [inserted] = await this.database.admin<{ id: string }>(sql, Object.values(row));
    return Number(inserted?.id);
  }
}
