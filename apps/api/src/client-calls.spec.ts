import { Passwords } from '@azionelab/api/accounts';
import { azionelab, type BoxOffice as Client, type ConnectionOptions, cookieSession } from '@azionelab/client';
import sharp from 'sharp';
import { clientCalls } from './testing/client-calls';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { allRoutes, nameOf } from './testing/routes';

const PASSWORD = 'una password di prova';

/** What a right call is refused with here, for what went before it. */
const REFUSED = {
  'account.endSession': 'not_found',
  'account.setPassword': 'unknown_token',
  'office.messages.resend': 'rate_limited',
  'office.reservations.remove': 'conflict',
  'office.users.endSession': 'not_found',
  'office.webhooks.replay': 'conflict',
};

const thrown = ({ message }: Error) => ({ ok: false, refusal: { status: `thrown: ${message}` } });

/** The names of all calls in a room, and in the rooms behind it. */
function callsIn(room: object, name = ''): string[] {
  return Object.entries(room).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'function') return [`${name}${key}`];
    return key === 'connection' ? [] : callsIn(value as object, `${name}${key}.`);
  });
}

// More than a hundred calls, beside whatever else the machine does.
jest.setTimeout(240_000);

describe('the client', () => {
  let office: BoxOffice;
  let calls: ReturnType<typeof clientCalls>;
  let visitor: Client;
  /** `GET /shows/ballata/` and the like, as they were asked. */
  const asked = new Set<string>();

  const open = (options: Partial<ConnectionOptions> = {}) =>
    azionelab({
      url: `http://127.0.0.1:${office.port}`,
      fetch: (address, init) => {
        asked.add(`${init.method} ${new URL(address).pathname}`);
        return fetch(address, init);
      },
      ...options,
    });

  beforeAll(async () => {
    office = await openBoxOffice({ settings: { WEBHOOK_PRIVATE_TARGETS: '1' } });
    const { fixtures } = office;
    const company = await fixtures.company();
    const password_hash = await new Passwords().hash(PASSWORD);
    const email = 'giulia@staff.test';
    await fixtures.member(company, 'admin', { email: 'capo@staff.test', password_hash });
    const user = await fixtures.member(company, 'box_office', { email, password_hash });
    const [show, venue] = [await fixtures.show(company, { slug: 'ballata' }), await fixtures.venue(company)];
    const evening = { show_id: show, venue_id: venue, starts_at: new Date(Date.now() + 3_600_000) };
    const performance = await fixtures.performance(company, evening);
    await fixtures.insert('pages', { company_id: company.id, slug: 'casa', title: 'Casa', is_published: true });
    visitor = open();
    const admin = open({ session: cookieSession() });
    await admin.account.signIn({ email: 'capo@staff.test', password: PASSWORD });
    calls = clientCalls({
      visitor,
      admin,
      person: open({ session: cookieSession() }),
      phone: open({ session: cookieSession() }),
      email,
      password: PASSWORD,
      show,
      venue,
      performance,
      later: await fixtures.performance(company, { starts_at: new Date(Date.now() + 86_400_000) }),
      user,
      pending: await parties(office, company, performance, [2, 2, 2, 2, 2]),
      confirmed: await parties(office, company, performance, [2, 2], 'check_in'),
      picture: await sharp({ create: { width: 600, height: 900, channels: 3, background: '#b5102a' } })
        .png()
        .toBuffer(),
      // Nobody is there, so that what is sent stays on its way.
      hook: 'http://127.0.0.1:9/azionelab',
    });
  });
  afterAll(() => office.close());

  it('does everything that it says, and is refused with what it names', async () => {
    expect(Object.keys(calls).sort()).toEqual(callsIn(visitor).sort());
    const refused: Record<string, string> = {};
    for (const [name, call] of Object.entries(calls)) {
      const answer = call();
      const outcome = await ('outcome' in answer ? answer.outcome() : answer).catch(thrown);
      if (!outcome.ok) refused[name] = (outcome as { refusal: { status: string } }).refusal.status;
    }
    expect(refused).toEqual(REFUSED);
  });

  it('has a call for every route, and asks for nothing else', () => {
    const patterns = allRoutes(office)
      .toSorted((a, b) => Number(a.path.includes(':')) - Number(b.path.includes(':')))
      .map((route) => {
        const [verb, path] = nameOf(route).split(' ') as [string, string];
        return { route: nameOf(route), pattern: new RegExp(`^${verb} /api${path.replace(/:\w+/g, '[^/]+')}/?$`) };
      });
    const met = [...asked].map((call) => patterns.find(({ pattern }) => pattern.test(call))?.route ?? `none: ${call}`);
    expect([...new Set(met)].sort()).toEqual(patterns.map(({ route }) => route).sort());
  });
});
