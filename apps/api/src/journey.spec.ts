import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { bookByMail, tokenFromMail } from './testing/reservations';

describe('from request to chair, over HTTP', () => {
  let office: BoxOffice;
  let company: Company;
  let performance: number;
  const clock = new TestClock(new Date('2026-11-27T18:00:00+01:00'));

  beforeAll(async () => {
    office = await openBoxOffice({ clock });
    company = await office.fixtures.company();
    performance = await office.fixtures.performance(company);
  });
  afterAll(() => office.close());

  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    office.call('POST', path, { body, headers, host: company.hosts[0] });

  it('books, confirms by mail, shows the ticket, lets the party in once', async () => {
    const { token, email, code } = await bookByMail(office, company, performance, 3);

    const preview = await post('/api/reservations/confirm/preview/', { token });
    expect(preview).toMatchObject({ status: 200, body: { party_size: 3, available_seats: 50 } });

    const key = { 'idempotency-key': 'the-first-attempt' };
    const confirmed = await post('/api/reservations/confirm/', { token }, key);
    expect(confirmed).toMatchObject({ status: 200, body: { status: 'confirmed', code, party_size: 3 } });
    expect(await post('/api/reservations/confirm/', { token }, key)).toMatchObject({
      status: 200,
      body: confirmed.body,
    });
    expect(await post('/api/reservations/confirm/', { token })).toMatchObject({
      status: 409,
      body: { status: 'already_confirmed', confirmed_at: '2026-11-27T18:00:00+01:00' },
    });

    const manage = await tokenFromMail(office, email, '/ticket');
    expect(String(confirmed.body['ticket_url']).endsWith(`/ticket#${manage}`)).toBe(true);
    const ticket = await post('/api/reservations/lookup/', { token: manage });
    expect(ticket).toMatchObject({ status: 200, body: { status: 'confirmed', name: 'Maria Rossi', admitted: 0 } });
    const qr = await office.call('GET', String(ticket.body['qr_code_url']), { host: company.hosts[0] });
    expect(qr.body).toMatchObject({ printable: true });
    expect(String(qr.body['qr_code_image'])).toMatch(/^data:image\/png;base64,/);

    const door = await office.staff(company, 'door');
    const seen = await door.call('POST', '/api/check-ins/preview/', { body: { token: code, performance } });
    expect(seen).toMatchObject({ status: 200, body: { status: 'valid', party_size: 3, admitted: 0 } });
    const two = { body: { token: code, performance, admitted: 2 } };
    expect((await door.call('POST', '/api/check-ins/confirm/', two)).status).toBe(400);
    const part = await door.call('POST', '/api/check-ins/confirm/', {
      ...two,
      headers: { 'idempotency-key': 'two-of-three' },
    });
    expect(part).toMatchObject({ status: 200, body: { admitted: 2, party_size: 3 } });
    clock.pass({ minutes: 4 });
    expect((await door.call('POST', '/api/check-ins/confirm/', { body: { token: code } })).body).toMatchObject({
      admitted: 3,
    });
    expect(await door.call('POST', '/api/check-ins/confirm/', { body: { token: code } })).toMatchObject({
      status: 409,
      body: { status: 'already_checked_in', checked_in_at: '2026-11-27T18:00:00+01:00', checked_in_by_name: 'Giulia' },
    });
    expect((await door.call('GET', `/api/check-ins/performances/${performance}/`)).body).toEqual({
      confirmed_reservations: 1,
      confirmed_seats: 3,
      checked_in_reservations: 1,
      checked_in_seats: 3,
    });
    expect(await post('/api/reservations/cancel/', { token: manage })).toMatchObject({
      status: 409,
      body: { status: 'already_checked_in' },
    });
  });

  it('gives seats back, and tells the door', async () => {
    const { token, code, email } = await bookByMail(office, company, performance, 2);
    await post('/api/reservations/confirm/', { token });
    const manage = await tokenFromMail(office, email, '/ticket');
    expect(await post('/api/reservations/cancel/', { token: manage })).toMatchObject({ status: 200 });
    expect(await post('/api/reservations/cancel/', { token: manage })).toMatchObject({
      status: 409,
      body: { status: 'reservation_cancelled' },
    });
    const door = await office.staff(company, 'door');
    expect(await door.call('POST', '/api/check-ins/preview/', { body: { token: code } })).toMatchObject({
      status: 409,
      body: { status: 'reservation_cancelled' },
    });
  });

  it('lets a pending party change its mind by the first link', async () => {
    const { token } = await bookByMail(office, company, performance, 2);
    expect((await post('/api/reservations/cancel/', { token })).status).toBe(200);
    expect((await post('/api/reservations/confirm/', { token })).body['status']).toBe('reservation_not_pending');
  });
});
