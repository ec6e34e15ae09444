import { createHash } from 'node:crypto';
import type { Answer, BoxOffice as Client, RefusalStatus } from '@azionelab/client';
import { Secret, TOTP } from 'otpauth';
import type { Party } from './parties';

/** What the calls are about. */
export interface Things {
  /** Nobody, an admin, one of the staff who may sign out and change, and a phone that is not paired yet. */
  visitor: Client;
  admin: Client;
  person: Client;
  phone: Client;
  email: string;
  password: string;
  /** Slugs are `ballata` and `casa`. */
  show: number;
  venue: number;
  performance: number;
  /** Another evening, on which nothing depends. */
  later: number;
  user: number;
  pending: Party[];
  confirmed: Party[];
  picture: Buffer;
  /** Where a webhook may be sent. */
  hook: string;
}

/** What came of a call, or the call itself. */
type Asked = Promise<{ ok: boolean }> | Answer<unknown, RefusalStatus>;

const ofForm = 'A'.repeat(43);
const soon = () => new Date(Date.now() + 30 * 86_400_000).toISOString();
const party = { name: 'Ada', email: 'ada@posta.example', party_size: 1 };
const words = { greeting: 'Ciao', closing: '' };
const letter = { kind: 'ticket', locale: 'it' } as const;

/** One right call of everything that the client can do, in an order in which each finds what it needs. */
export function clientCalls(things: Things): Record<string, () => Asked> {
  const { visitor, admin, person, phone, email, password, show, venue, performance, later, user } = things;
  const [first, second, third, fourth, fifth] = things.pending as [Party, Party, Party, Party, Party];
  const [guest, other] = things.confirmed as [Party, Party];
  const kept: Record<string, number> = {};
  const keep = async <View extends { id: number }, Status extends RefusalStatus>(
    name: string,
    call: Answer<View, Status>,
  ) => {
    const outcome = await call.outcome();
    if (outcome.ok) kept[name] = outcome.value.id;
    return outcome;
  };
  const of = (name: string) => kept[name] as number;
  let letterKey = '';
  let secret = '';
  let pairing = '';
  return {
    'health.check': () => visitor.health.check(),
    'health.live': () => visitor.health.live(),
    'health.ready': () => visitor.health.ready(),
    'company.read': () => visitor.company.read(),
    'company.page': () => visitor.company.page('casa'),
    'company.oembed': () => visitor.company.oembed({ url: 'http://localhost/shows/ballata' }),
    'shows.list': () => visitor.shows.list({ search: 'bal' }).page(),
    'shows.read': () => visitor.shows.read('ballata', { include: 'past' }),
    'shows.calendar': () => visitor.shows.calendar('ballata', { locale: 'en' }),
    'performances.list': () => visitor.performances.list({ show: 'ballata' }).page(),
    'performances.read': () => visitor.performances.read(performance),
    'performances.calendar': () => visitor.performances.calendar(),
    'performances.book': async () => {
      const call = visitor.performances.book(performance, party);
      letterKey = (await call).letter_key;
      return keep('booked', call);
    },
    'reservations.sendLetter': () => visitor.reservations.sendLetter(of('booked'), { letter_key: letterKey }),
    'reservations.preview': () => visitor.reservations.preview({ token: first.token }),
    'reservations.confirm': () => visitor.reservations.confirm({ token: first.token }),
    'reservations.resend': () => visitor.reservations.resend({ token: first.token }),
    'reservations.change': () => visitor.reservations.change({ token: second.token, party_size: 1 }),
    'reservations.cancel': () => visitor.reservations.cancel({ token: second.token }),
    'reservations.find': () => visitor.reservations.find({ email: 'ada@posta.example' }),
    'reservations.lookUp': () => visitor.reservations.lookUp({ token: guest.token }),
    'tickets.qrCode': async () => {
      const { qr_code_url } = await visitor.reservations.lookUp({ token: guest.token });
      await visitor.tickets.qrCode(guest.id, { qr_code_url: String(qr_code_url) });
      return visitor.tickets.qrCode(guest.id, { token: guest.token }).outcome();
    },
    'tickets.pdf': () => visitor.tickets.pdf(guest.id, { token: guest.token }),
    'account.signIn': () => person.account.signIn({ email, password }),
    'account.me': () => person.account.me(),
    'account.read': () => person.account.read(),
    'account.sessions': () => person.account.sessions(),
    'account.endSession': () => person.account.endSession(999_999),
    'account.endOthers': () => person.account.endOthers(),
    'account.signIns': () => person.account.signIns().page(),
    'account.changePassword': () => person.account.changePassword({ current_password: password, password }),
    'account.resetPassword': () => visitor.account.resetPassword({ email: 'nobody@staff.test' }),
    'account.setPassword': () => visitor.account.setPassword({ token: ofForm, password: 'una password lunga' }),
    'secondFactor.begin': async () => {
      const call = person.secondFactor.begin();
      ({ secret } = await call);
      return call.outcome();
    },
    'secondFactor.confirm': () =>
      person.secondFactor.confirm({ code: new TOTP({ secret: Secret.fromBase32(secret) }).generate() }),
    'secondFactor.renewRecoveryCodes': () => person.secondFactor.renewRecoveryCodes({ password }),
    'secondFactor.remove': () => person.secondFactor.remove({ password }),
    'account.signOut': () => person.account.signOut(),
    'door.performances': () => admin.door.performances(),
    'door.counts': () => admin.door.counts(performance),
    'door.live': () => admin.door.live(performance),
    'door.watch': async () => {
      for await (const { confirmed_seats } of admin.door.watch(performance)) {
        return { ok: confirmed_seats > 0 };
      }
      throw new Error('The stream ended.');
    },
    'door.pack': () => admin.door.pack(performance),
    'door.sync': () => {
      const token_hash = createHash('sha256').update(other.token).digest('base64url');
      const arrived_at = new Date().toISOString();
      const arrival = {
        nonce: 'an-arrival-of-a-test',
        token_hash,
        admitted: 1,
        source: 'qr_scan' as const,
        arrived_at,
      };
      return admin.door.sync(performance, { arrivals: [arrival], scans: [], waiting: 0 });
    },
    'door.preview': () => admin.door.preview({ token: guest.token, performance }),
    'door.admit': () => keep('in', admin.door.admit({ token: guest.token, performance, admitted: 1 })),
    'door.undo': () => admin.door.undo(of('in')),
    'door.walkIn': () => admin.door.walkIn(performance, { party_size: 2 }),
    'door.guests': () => admin.door.guests(performance, { search: 'maria' }).page(),
    'door.overview': () => admin.door.overview(performance),
    'door.conflicts': () => admin.door.conflicts(performance),
    'door.scans': () => admin.door.scans(performance).page(),
    'door.pairing': async () => {
      const call = admin.door.pairing(performance, { renew: true });
      pairing = new URL((await call).pairing_url).hash.slice(1);
      return call.outcome();
    },
    'door.pair': () => keep('device', phone.door.pair({ code: pairing, name: 'Left entrance' })),
    'door.devices': () => admin.door.devices(performance),
    'door.revoke': () => admin.door.revoke(of('device')),
    'office.dashboard.read': () => admin.office.dashboard.read(),
    'office.shows.list': () => admin.office.shows.list({ ordering: '-title' }).page(),
    'office.shows.create': () => keep('show', admin.office.shows.create({ title: 'Prova', slug: 'prova' })),
    'office.shows.read': () => admin.office.shows.read(of('show')),
    'office.shows.change': () => admin.office.shows.change(of('show'), { age_from: 6 }, { version: 1 }),
    'office.shows.putPoster': () => admin.office.shows.putPoster(show, things.picture, { alt: 'Un faro' }),
    'company.picture': async () => {
      const { poster_image } = await admin.office.shows.read(show);
      return visitor.company.picture(String(poster_image).split('/').at(-1) as string).outcome();
    },
    'office.shows.removePoster': () => admin.office.shows.removePoster(show),
    'office.shows.remove': () => admin.office.shows.remove(of('show')),
    'office.venues.list': () => admin.office.venues.list({ city: 'Livorno' }).page(),
    'office.venues.create': () =>
      keep('venue', admin.office.venues.create({ name: 'Sala', slug: 'sala', address: 'Via 1', city: 'Livorno' })),
    'office.venues.read': () => admin.office.venues.read(of('venue')),
    'office.venues.change': () => admin.office.venues.change(of('venue'), { notes: 'Due file' }),
    'office.venues.remove': () => admin.office.venues.remove(of('venue')),
    'office.performances.list': () => admin.office.performances.list({ show }).page(),
    'office.performances.create': () =>
      keep('evening', admin.office.performances.create({ show, venue, starts_at: soon(), room_capacity: 50 })),
    'office.performances.read': () => admin.office.performances.read(of('evening')),
    'office.performances.change': () => admin.office.performances.change(of('evening'), { max_party_size: 4 }),
    'office.performances.remove': () => admin.office.performances.remove(of('evening')),
    'office.performances.run': () =>
      admin.office.performances.run({
        show,
        venue,
        room_capacity: 50,
        rules: [{ weekday: 5, time: '21:00' }],
        from: '2031-01-01',
        to: '2031-01-31',
        dry_run: true,
      }),
    'office.performances.changeCapacity': () =>
      admin.office.performances.changeCapacity({ performances: [later], additional_seats: 5 }),
    'office.performances.move': () => admin.office.performances.move(later, { starts_at: soon(), note: 'Piove' }),
    'office.performances.cancel': () => admin.office.performances.cancel(later, { send_mail: false }),
    'office.reservations.list': () => admin.office.reservations.list({ status: 'confirmed' }).page(),
    'office.reservations.counts': () => admin.office.reservations.counts({ show }),
    'office.reservations.book': () =>
      keep('byPhone', admin.office.reservations.book({ ...party, performance, confirm: true, reason: 'By telephone' })),
    'office.reservations.read': () => admin.office.reservations.read(of('byPhone')),
    'office.reservations.change': () => admin.office.reservations.change(of('byPhone'), { party_size: 2 }),
    'office.reservations.ticketPdf': () => admin.office.reservations.ticketPdf(of('byPhone')),
    'office.reservations.resend': () => admin.office.reservations.resend(third.id),
    'office.reservations.confirm': () => admin.office.reservations.confirm(fourth.id, { reason: 'Here' }),
    'office.reservations.cancel': () => admin.office.reservations.cancel(fourth.id, { send_mail: false }),
    'office.reservations.bulk': () =>
      admin.office.reservations.bulk({ action: 'cancel', reservations: [fifth.id], dry_run: true }),
    'office.reservations.remove': () => admin.office.reservations.remove(fifth.id),
    'office.reservations.exportCsv': () => admin.office.reservations.exportCsv({ origin: 'site' }),
    'office.reservations.exportXlsx': () => admin.office.reservations.exportXlsx(),
    'office.messages.list': async () => {
      const call = admin.office.messages.list({ reservation: of('byPhone') }).page();
      kept['message'] = (await call).results[0]?.id as number;
      return call.outcome();
    },
    'office.messages.read': () => admin.office.messages.read(of('message')),
    'office.messages.resend': () => admin.office.messages.resend(of('message')),
    'office.checkIns.list': async () => {
      const call = admin.office.checkIns.list({ performance }).page();
      kept['checkIn'] = (await call).results[0]?.id as number;
      return call.outcome();
    },
    'office.checkIns.read': () => admin.office.checkIns.read(of('checkIn')),
    'office.checkIns.undo': () => admin.office.checkIns.undo(of('checkIn')),
    'office.pages.list': () => admin.office.pages.list().page(),
    'office.pages.create': () => keep('page', admin.office.pages.create({ slug: 'noi', title: 'Noi' })),
    'office.pages.read': () => admin.office.pages.read(of('page')),
    'office.pages.change': () => admin.office.pages.change(of('page'), { is_published: true }),
    'office.pages.remove': () => admin.office.pages.remove(of('page')),
    'office.users.list': () => admin.office.users.list({ role: 'admin' }).page(),
    'office.users.invite': () =>
      keep('user', admin.office.users.invite({ email: 'anna@staff.test', name: 'Anna', role: 'door' })),
    'office.users.inviteAgain': () => admin.office.users.inviteAgain(of('user')),
    'office.users.read': () => admin.office.users.read(user),
    'office.users.change': () => admin.office.users.change(user, { role: 'box_office' }),
    'office.users.sessions': () => admin.office.users.sessions(user),
    'office.users.signIns': () => admin.office.users.signIns(user).page(),
    'office.users.endSession': () => admin.office.users.endSession(user, 999_999),
    'office.users.endSessions': () => admin.office.users.endSessions(user),
    'office.users.removeSecondFactor': () => admin.office.users.removeSecondFactor(user),
    'office.users.remove': () => admin.office.users.remove(of('user')),
    'office.settings.read': () => admin.office.settings.read(),
    'office.settings.change': () => admin.office.settings.change({ default_party_size: 6 }),
    'office.settings.putLogo': () => admin.office.settings.putLogo(new Blob([new Uint8Array(things.picture)])),
    'office.settings.removeLogo': () => admin.office.settings.removeLogo(),
    'office.letters.list': () => admin.office.letters.list(),
    'office.letters.put': () => admin.office.letters.put(letter, words),
    'office.letters.preview': () => admin.office.letters.preview(letter, words),
    'office.letters.test': () => admin.office.letters.test(letter, words),
    'office.auditLog.list': async () => {
      const call = admin.office.auditLog.list({ action: 'create' }).page();
      kept['entry'] = (await call).results[0]?.id as number;
      return call.outcome();
    },
    'office.auditLog.read': () => admin.office.auditLog.read(of('entry')),
    'office.auditLog.verify': () => admin.office.auditLog.verify(),
    'office.keys.list': () => admin.office.keys.list({ state: 'active' }).page(),
    'office.keys.make': () => keep('key', admin.office.keys.make({ name: 'Foglio', scopes: ['see_reservations'] })),
    'office.keys.read': () => admin.office.keys.read(of('key')),
    'office.keys.revoke': () => admin.office.keys.revoke(of('key')),
    'office.webhooks.list': () => admin.office.webhooks.list().page(),
    'office.webhooks.create': () =>
      keep('hook', admin.office.webhooks.create({ url: things.hook, events: ['reservation.confirmed'] })),
    'office.webhooks.read': () => admin.office.webhooks.read(of('hook')),
    'office.webhooks.change': () => admin.office.webhooks.change(of('hook'), { description: 'Foglio' }),
    'office.webhooks.ping': () => keep('ping', admin.office.webhooks.ping(of('hook'))),
    'office.webhooks.deliveries': () => admin.office.webhooks.deliveries(of('hook')).page(),
    'office.webhooks.delivery': () => admin.office.webhooks.delivery(of('hook'), of('ping')),
    'office.webhooks.replay': () => admin.office.webhooks.replay(of('hook'), of('ping')),
    'office.webhooks.replayAll': () => admin.office.webhooks.replayAll(of('hook'), { since: '2026-01-01T00:00:00Z' }),
    'office.webhooks.rotate': () => admin.office.webhooks.rotate(of('hook')),
    'office.webhooks.remove': () => admin.office.webhooks.remove(of('hook')),
    'door.close': () => admin.door.close(performance),
    'door.report': () => admin.door.report(performance),
    'door.reopen': () => admin.door.reopen(performance),
  };
}
