import { randomBytes } from 'node:crypto';
import type { Company } from '@azionelab/api/kernel';
import type { Fixtures } from '../fixtures';

/** One row in every company-owned table, each belonging to what the others made. @returns table to the id of its row */
export async function fillEveryTable(fixtures: Fixtures, company: Company): Promise<Record<string, number>> {
  const company_id = company.id;
  const user_id = await fixtures.insert('users', {
    name: 'Giulia',
    email: `${randomBytes(6).toString('hex')}@staff.test`,
  });
  const memberships = await fixtures.insert('memberships', { company_id, user_id, role: 'door' });
  const shows = await fixtures.show(company);
  const venues = await fixtures.venue(company);
  const performances = await fixtures.performance(company, { show_id: shows, venue_id: venues });
  const party = { performance_id: performances };
  const reservations = await fixtures.reservation(company, { ...party, status: 'confirmed' });
  const ticket = { ...party, reservation_id: reservations };
  const moment = new Date('2026-11-28T20:31:00+01:00');
  const door_devices = await fixtures.insert('door_devices', {
    company_id,
    ...party,
    name: 'Ingresso sinistro',
    session_hash: randomBytes(32),
    paired_by: user_id,
    paired_at: moment,
    seen_at: moment,
  });
  const webhook_endpoints = await fixtures.webhook(company);
  const webhook_deliveries = await fixtures.webhookDelivery(company, webhook_endpoints);
  const until = { expires_at: new Date('2026-11-28T20:45:00+01:00') };
  return {
    memberships,
    shows,
    venues,
    performances,
    reservations,
    invitations: await fixtures.insert('invitations', { company_id, user_id, token_hash: randomBytes(32), ...until }),
    second_factors: await fixtures.insert('second_factors', {
      company_id,
      user_id,
      sealed_secret: randomBytes(48),
      key_id: 'k1',
    }),
    recovery_codes: await fixtures.insert('recovery_codes', {
      company_id,
      user_id,
      code_hash: randomBytes(32),
      key_id: 'k1',
    }),
    pages: await fixtures.insert('pages', { company_id, slug: 'chi-siamo', title: 'Chi siamo' }),
    tokens: await fixtures.token(company, ticket),
    messages: await fixtures.insert('messages', {
      company_id,
      reservation_id: reservations,
      kind: 'ticket',
      locale: 'it',
      recipient: 'maria@posta.test',
      subject: 'Il tuo biglietto',
    }),
    check_ins: await fixtures.insert('check_ins', {
      company_id,
      ...ticket,
      admitted: 1,
      checked_in_at: new Date(),
      checked_in_by: user_id,
      source: 'manual',
    }),
    door_devices,
    door_pairings: await fixtures.insert('door_pairings', {
      company_id,
      ...party,
      code_hash: randomBytes(32),
      nonce: randomBytes(32),
      key_id: 'k1',
      made_by: user_id,
    }),
    arrivals: await fixtures.insert('arrivals', {
      company_id,
      ...ticket,
      nonce: 'an-arrival-of-a-test',
      seats: 1,
      arrived_at: moment,
      recorded_by: user_id,
      device_id: door_devices,
      source: 'manual',
    }),
    scans: await fixtures.insert('scans', {
      company_id,
      ...ticket,
      verdict: 'admitted',
      scanned_at: moment,
      recorded_by: user_id,
      device_id: door_devices,
    }),
    door_closings: await fixtures.insert('door_closings', {
      company_id,
      ...party,
      closed_at: moment,
      closed_by: user_id,
      report: '{}',
    }),
    pictures: await fixtures.insert('pictures', {
      company_id,
      hash: 'a'.repeat(32),
      width: 400,
      bytes: randomBytes(8),
    }),
    reminders: await fixtures.insert('reminders', {
      company_id,
      reservation_id: reservations,
      starts_at: moment,
    }),
    letter_texts: await fixtures.insert('letter_texts', { company_id, kind: 'ticket', locale: 'it' }),
    api_keys: await fixtures.apiKey(company, { made_by: user_id }),
    webhook_endpoints,
    webhook_deliveries,
    webhook_attempts: await fixtures.insert('webhook_attempts', {
      company_id,
      delivery_id: webhook_deliveries,
      number: 1,
      at: moment,
      duration: 12,
      http_status: 503,
    }),
    audit_log: await fixtures.idOf('audit_log', company),
    audit_heads: await fixtures.idOf('audit_heads', company),
    idempotency_keys: await fixtures.insert('idempotency_keys', {
      company_id,
      scope: 'book',
      key: 'a-key-of-a-test',
      fingerprint: randomBytes(32),
    }),
  };
}
