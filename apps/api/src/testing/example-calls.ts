import { createHash } from 'node:crypto';
import type { Example } from './generated-requests';

/** What the calls are about: one of each thing. */
interface Ids {
  show: number;
  venue: number;
  performance: number;
  page: number;
  reservation: number;
  ticket: string;
  link: string;
  booked: { id: number; letter_key: string };
  user: number;
  key: number;
  webhook: number;
  delivery: number;
}

/** One correct call of every route; a new route is added here, or the test says so. */
export function exampleCalls({
  show,
  venue,
  performance,
  page,
  reservation,
  ticket,
  link,
  booked,
  user,
  key,
  webhook,
  delivery,
}: Ids): Record<string, Example> {
  const none: Example = { params: {} };
  const list = (query: Record<string, string> = {}): Example => ({ params: {}, query });
  const id = (of: number): Example => ({ params: { id: of } });
  const token = (of: string): Example => ({ params: {}, body: { token: of } });
  const newShow = {
    title: 'Prova',
    slug: 'prova',
    summary: '',
    credits: [{ role: 'Con', names: 'Ada' }],
    gel: 'congo',
    age_from: 6,
  };
  const newVenue = { name: 'Sala', slug: 'sala', address: 'Via 1', city: 'Livorno', notes: '', access_notes: '' };
  const newPerformance = { show, venue, starts_at: '2027-01-01T20:45:00+01:00', room_capacity: 50, max_party_size: 6 };
  const newPage = { slug: 'casa', title: 'Casa', body: '# Casa', position: 1, is_published: true };
  // Without the second factor: who sends these requests has none, and would be let into nothing more.
  const newSettings = {
    name: 'Faro',
    locale: 'it',
    colours: { primary: '#0e4a50' },
    default_party_size: 6,
    embed_origins: ['https://www.comune.example'],
  };
  const words: Example = { params: { kind: 'ticket', locale: 'it' }, body: { greeting: 'Ciao\n\na te', closing: '' } };
  const newWebhook = {
    url: 'https://hooks.example.org/azionelab',
    description: 'Foglio',
    events: ['reservation.confirmed', 'check_in.created'],
    with_personal_data: true,
  };
  const newRun = {
    show,
    venue,
    room_capacity: 50,
    rules: [{ weekday: 5, time: '21:00' }],
    from: '2027-01-01',
    to: '2027-01-31',
    except: ['2027-01-08'],
    dry_run: true,
  };
  const booking = {
    name: 'Maria',
    email: 'maria@posta.example',
    party_size: 2,
    phone: '050',
    notes: 'a\nb',
    locale: 'en',
  };
  return {
    'GET /health': none,
    'GET /health/live': none,
    'GET /health/ready': none,
    'GET /company': none,
    'GET /pages/:slug': { params: { slug: 'casa' } },
    'GET /oembed': list({ url: 'http://localhost/shows/ballata', maxwidth: '600' }),
    'GET /shows': list({ search: 'bal', page: '1' }),
    'GET /shows/:slug': { params: { slug: 'ballata' }, query: { include: 'past' } },
    'GET /calendar.ics': list({ locale: 'en' }),
    'GET /shows/:slug/calendar.ics': { params: { slug: 'ballata' }, query: { locale: 'it' } },
    'GET /performances': list({ show: 'ballata', from: '2026-01-01T00:00:00Z' }),
    'GET /performances/:id': id(performance),
    'POST /performances/:id/reservations': { params: { id: performance }, body: booking },
    'POST /reservations/confirm': token(link),
    'POST /reservations/confirm/preview': token(link),
    'POST /reservations/lookup': token(ticket),
    'POST /reservations/cancel': token(link),
    'POST /reservations/change': { params: {}, body: { token: link, party_size: 4 } },
    'POST /reservations/resend': token(link),
    'POST /reservations/find': { params: {}, body: { email: 'ada@posta.example' } },
    'POST /reservations/:id/letter': {
      params: { id: booked.id },
      body: { letter_key: booked.letter_key, email: 'ada@posta.example' },
    },
    'GET /reservations/:id/qr-code': id(reservation),
    'GET /reservations/:id/ticket.pdf': id(reservation),
    'POST /auth/login': { params: {}, body: { email: 'nobody@staff.test', password: 'una password' } },
    'POST /auth/logout': none,
    'GET /auth/me': none,
    'POST /auth/password/reset': { params: {}, body: { email: 'nobody@staff.test' } },
    'POST /auth/password/change': {
      params: {},
      body: { current_password: 'not the password', password: 'una password lunga' },
    },
    'GET /auth/account': none,
    'GET /auth/sessions': none,
    'DELETE /auth/sessions': none,
    'DELETE /auth/sessions/:sid': { params: { sid: 999_999 } },
    'GET /auth/sign-ins': list({ page: '1' }),
    'POST /auth/second-factor/begin': none,
    'POST /auth/second-factor': { params: {}, body: { code: '123456' } },
    'POST /auth/second-factor/remove': { params: {}, body: { password: 'not the password' } },
    'POST /auth/second-factor/recovery-codes': { params: {}, body: { password: 'not the password' } },
    'GET /admin/users': list({ search: 'giu', role: 'admin', ordering: '-email' }),
    'POST /admin/users': { params: {}, body: { email: 'anna@staff.test', name: 'Anna', role: 'door' } },
    'GET /admin/users/:id': id(user),
    'PATCH /admin/users/:id': { params: { id: user }, body: { name: 'Anna', role: 'door', is_active: true } },
    'DELETE /admin/users/:id': id(user),
    'POST /admin/users/:id/invite': id(user),
    'DELETE /admin/users/:id/second-factor': id(user),
    'GET /admin/users/:id/sessions': id(user),
    'DELETE /admin/users/:id/sessions': id(user),
    'DELETE /admin/users/:id/sessions/:sid': { params: { id: user, sid: 1 } },
    'GET /admin/users/:id/sign-ins': id(user),
    'POST /auth/password': { params: {}, body: { token: link, password: 'una password lunga' } },
    'POST /check-ins/preview': { params: {}, body: { token: ticket, performance } },
    'POST /check-ins/confirm': { params: {}, body: { token: ticket, performance, admitted: 1, source: 'manual' } },
    'DELETE /check-ins/:id': id(1),
    'GET /check-ins/performances': none,
    'GET /check-ins/performances/:id': id(performance),
    'GET /check-ins/performances/:id/pack': id(performance),
    'POST /check-ins/performances/:id/sync': { params: { id: performance }, body: syncOf(ticket) },
    'GET /check-ins/performances/:id/conflicts': id(performance),
    'GET /check-ins/performances/:id/live': id(performance),
    'GET /check-ins/performances/:id/events': id(performance),
    'GET /check-ins/performances/:id/guests': { params: { id: performance }, query: { search: 'maria' } },
    'POST /check-ins/performances/:id/walk-ups': { params: { id: performance }, body: { party_size: 2, name: 'Ada' } },
    'GET /check-ins/performances/:id/house': id(performance),
    'GET /check-ins/performances/:id/scans': { params: { id: performance }, query: { page: '2' } },
    'POST /check-ins/performances/:id/close': id(performance),
    'GET /check-ins/performances/:id/report': id(performance),
    'DELETE /check-ins/performances/:id/close': id(performance),
    'POST /check-ins/performances/:id/pairing': { params: { id: performance }, body: { renew: true } },
    'GET /check-ins/performances/:id/devices': id(performance),
    'POST /check-ins/devices': { params: {}, body: { code: link, name: 'Left entrance' } },
    'DELETE /check-ins/devices/:id': id(1),
    'GET /admin/shows': list({ search: 'bal', ordering: '-title' }),
    'POST /admin/shows': { params: {}, body: newShow },
    'GET /admin/shows/:id': id(show),
    'PATCH /admin/shows/:id': { params: { id: show }, body: newShow },
    'DELETE /admin/shows/:id': id(show),
    'PUT /admin/shows/:id/poster': { params: { id: show }, query: { alt: 'Un faro' } },
    'DELETE /admin/shows/:id/poster': id(show),
    'GET /pictures/:name': { params: { name: `${'0f'.repeat(16)}-400.webp` } },
    'GET /admin/dashboard': none,
    'GET /admin/venues': list({ city: 'Livorno' }),
    'POST /admin/venues': { params: {}, body: newVenue },
    'GET /admin/venues/:id': id(venue),
    'PATCH /admin/venues/:id': { params: { id: venue }, body: newVenue },
    'DELETE /admin/venues/:id': id(venue),
    'GET /admin/performances': list({ show: String(show) }),
    'POST /admin/performances': { params: {}, body: newPerformance },
    'POST /admin/performances/run': { params: {}, body: newRun },
    'POST /admin/performances/capacity': { params: {}, body: { performances: [performance], additional_seats: 5 } },
    'POST /admin/performances/:id/move': {
      params: { id: performance },
      body: { starts_at: '2027-02-01T20:45:00+01:00', venue, note: 'a\nb', send_mail: true, dry_run: true },
    },
    'POST /admin/performances/:id/cancel': { params: { id: performance }, body: { note: 'a\nb', dry_run: true } },
    'GET /admin/performances/:id': id(performance),
    'PATCH /admin/performances/:id': {
      params: { id: performance },
      body: { ...newPerformance, room_capacity: 90_000 },
    },
    'DELETE /admin/performances/:id': id(performance),
    'GET /admin/reservations': list({ status: 'confirmed' }),
    'GET /admin/reservations/:id': id(reservation),
    'GET /admin/reservations/counts': list({ search: 'maria rossi', inside: 'false', show: String(show) }),
    'GET /admin/reservations/export.csv': list({ search: 'maria', origin: 'site' }),
    'GET /admin/reservations/export.xlsx': list({ from: '2026-01-01T00:00:00Z', inside: 'true' }),
    'GET /admin/reservations/:id/ticket.pdf': id(reservation),
    'POST /admin/reservations': {
      params: {},
      body: { ...booking, email: null, performance, confirm: true, reason: 'By telephone' },
    },
    'PATCH /admin/reservations/:id': { params: { id: booked.id }, body: { ...booking, performance, send_mail: false } },
    'DELETE /admin/reservations/:id': id(reservation),
    'POST /admin/reservations/:id/confirm': { params: { id: booked.id }, body: { reason: 'Here', send_mail: false } },
    'POST /admin/reservations/:id/cancel': { params: { id: booked.id }, body: { reason: 'Ill', send_mail: false } },
    'POST /admin/reservations/:id/resend': id(booked.id),
    'POST /admin/reservations/bulk': {
      params: {},
      body: { action: 'cancel', reservations: [booked.id], send_mail: false, dry_run: true },
    },
    'GET /admin/messages': list({ search: 'ada', kind: 'ticket', status: 'owed', ordering: '-sent_at' }),
    'GET /admin/messages/:id': id(1),
    'POST /admin/messages/:id/resend': id(1),
    'GET /admin/check-ins': list({ source: 'manual' }),
    'GET /admin/check-ins/:id': id(1),
    'DELETE /admin/check-ins/:id': id(1),
    'GET /admin/pages': list({ search: 'ca', is_published: 'true', ordering: '-title' }),
    'POST /admin/pages': { params: {}, body: { ...newPage, slug: 'noi' } },
    'GET /admin/pages/:id': id(page),
    'PATCH /admin/pages/:id': { params: { id: page }, body: newPage },
    'DELETE /admin/pages/:id': id(page),
    'GET /admin/settings': none,
    'PATCH /admin/settings': { params: {}, body: newSettings },
    'PUT /admin/settings/logo': none,
    'DELETE /admin/settings/logo': none,
    'GET /admin/letters': none,
    'PUT /admin/letters/:kind/:locale': words,
    'POST /admin/letters/:kind/:locale/preview': words,
    'POST /admin/letters/:kind/:locale/test': words,
    'GET /admin/keys': list({ search: 'foglio', state: 'active', ordering: '-last_used_at' }),
    'POST /admin/keys': {
      params: {},
      body: { name: 'Foglio', scopes: ['see_reservations'], expires_at: '2100-01-01T00:00:00+01:00' },
    },
    'GET /admin/keys/:id': id(key),
    'DELETE /admin/keys/:id': id(key),
    'GET /admin/webhooks': list({ search: 'foglio', is_active: 'true', ordering: '-url' }),
    'POST /admin/webhooks': { params: {}, body: newWebhook },
    'GET /admin/webhooks/:id': id(webhook),
    'PATCH /admin/webhooks/:id': { params: { id: webhook }, body: { ...newWebhook, is_active: true } },
    'DELETE /admin/webhooks/:id': id(webhook),
    'POST /admin/webhooks/:id/rotate': id(webhook),
    'POST /admin/webhooks/:id/ping': id(webhook),
    'POST /admin/webhooks/:id/replay': { params: { id: webhook }, body: { since: '2026-01-01T00:00:00+01:00' } },
    'GET /admin/webhooks/:id/deliveries': { params: { id: webhook }, query: { status: 'failed', page: '1' } },
    'GET /admin/webhooks/:id/deliveries/:delivery': { params: { id: webhook, delivery } },
    'POST /admin/webhooks/:id/deliveries/:delivery/replay': { params: { id: webhook, delivery } },
    'GET /admin/audit-log': list({ action: 'create', object_type: 'show', from: '2026-01-01T00:00:00Z' }),
    'GET /admin/audit-log/:id': id(1),
    'POST /admin/audit-log/verify': none,
  };
}

/** What a device tells that let a party in by itself. */
function syncOf(ticket: string) {
  const token_hash = createHash('sha256').update(ticket).digest('base64url');
  const scan = { nonce: 'a-scan-of-a-test', verdict: 'valid', token_hash, scanned_at: '2026-05-15T20:30:00+02:00' };
  const arrival = { nonce: 'an-arrival-of-a-test', token_hash, admitted: 1, source: 'manual' };
  const arrivals = [{ ...arrival, arrived_at: '2026-05-15T20:30:00+02:00' }];
  return { arrivals, scans: [scan], waiting: 0, battery: 50 };
}
