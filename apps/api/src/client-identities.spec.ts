import { Passwords } from '@azionelab/api/accounts';
import { azionelab, type BoxOffice as Client, cookieSession, type Session } from '@azionelab/client';
import { type BreakableLine, openLine } from './testing/breakable-line';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { type Party, parties } from './testing/parties';

const PASSWORD = 'una password di prova';

describe('the client, as somebody', () => {
  let office: BoxOffice;
  let line: BreakableLine;
  let admin: Client;
  let performance: number;
  let guests: Party[];

  const open = (options: { session?: Session; key?: string } = {}, port = office.port) =>
    azionelab({ url: `http://127.0.0.1:${port}`, pause: 20, ...options });

  beforeAll(async () => {
    office = await openBoxOffice();
    line = await openLine(office.port);
    const company = await office.fixtures.company();
    const password_hash = await new Passwords().hash(PASSWORD);
    await office.fixtures.member(company, 'admin', { email: 'capo@staff.test', password_hash });
    const starts_at = new Date(Date.now() + 3_600_000);
    performance = await office.fixtures.performance(company, { starts_at });
    guests = await parties(office, company, performance, [2, 3, 4], 'check_in');
    admin = open({ session: cookieSession() });
    await admin.account.signIn({ email: 'capo@staff.test', password: PASSWORD });
  });
  afterAll(async () => {
    await line.close();
    await office.close();
  });

  it('is a key, which does what its scopes say and nothing else', async () => {
    const { key } = await admin.office.keys.make({ name: 'Foglio', scopes: ['see_reservations'] });
    const sheet = open({ key });
    expect(await sheet.office.reservations.list({ performance }).all()).toHaveLength(3);
    expect(await (await sheet.office.reservations.exportCsv({ performance })).text()).toContain('Maria Rossi');
    const venue = { name: 'Sala', slug: 'sala', address: 'Via 1', city: 'Livorno' };
    await expect(sheet.office.venues.create(venue)).rejects.toMatchObject({ refusal: { status: 'permission_denied' } });
    const unknown = open({ key: `azk_${'A'.repeat(43)}` });
    await expect(unknown.office.reservations.list().all()).rejects.toMatchObject({ http: 401 });
  });

  it('is a paired phone, which stays one over a restart', async () => {
    const { pairing_url } = await admin.door.pairing(performance);
    const session = cookieSession();
    const code = new URL(pairing_url).hash.slice(1);
    await open({ session }).door.pair({ code, name: 'Left entrance' });
    const again = open({ session: cookieSession(session.saved()) });
    expect(await again.account.me()).toMatchObject({ device: { name: 'Left entrance', performance_id: performance } });
    const { token } = guests[0] as Party;
    expect(await again.door.admit({ token })).toMatchObject({ status: 'checked_in', admitted: 2 });
    await expect(again.door.counts(performance + 1)).rejects.toMatchObject({ http: 403 });
  });

  it('sees arrivals as they happen, over a line that breaks', async () => {
    const watcher = open({ session: cookieSession() }, line.port);
    await watcher.account.signIn({ email: 'capo@staff.test', password: PASSWORD });
    const seats: number[] = [];
    const [, second, third] = guests as [Party, Party, Party];
    for await (const { checked_in_seats } of watcher.door.watch(performance)) {
      seats.push(checked_in_seats);
      if (seats.length === 1) await admin.door.admit({ token: second.token });
      if (checked_in_seats === 5 && seats.length === 2) {
        line.cut();
        await admin.door.admit({ token: third.token });
      }
      if (checked_in_seats === 9) break;
    }
    expect(seats).toEqual([2, 5, 9]);
  });

  it('asks once, however often the answer is lost', async () => {
    const losing = azionelab({
      url: `http://127.0.0.1:${office.port}`,
      pause: 5,
      fetch: async (address, init) => {
        const answer = await fetch(address, init);
        if (lost++ < 2) throw new TypeError('The answer is lost.');
        return answer;
      },
    });
    let lost = 0;
    const party = { name: 'Ada', email: 'ada@posta.example', party_size: 2 };
    const { id } = await losing.performances.book(performance, party);
    const booked = await admin.office.reservations.list({ performance, search: party.email }).all();
    expect(booked.map((one) => one.id)).toEqual([id]);
    expect(lost).toBe(3);
  });
});
