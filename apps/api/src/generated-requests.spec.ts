import type { Company } from '@azionelab/api/kernel';
import fc from 'fast-check';
import { call } from './testing/caller';
import { exampleCalls } from './testing/example-calls';
import { type Example, requestsTo } from './testing/generated-requests';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { allRoutes, nameOf } from './testing/routes';
import type { StaffSession } from './testing/staff-session';

/** `npm run proof:requests` takes 100,000. */
const REQUESTS = Number(process.env['GENERATED_REQUESTS'] ?? 3000);
const SEED = Number(process.env['GENERATED_SEED'] ?? 1);
const AT_ONCE = 16;

describe(`${REQUESTS} generated requests`, () => {
  let office: BoxOffice;
  let company: Company;
  let admin: StaffSession;
  let examples: Record<string, Example>;

  beforeAll(async () => {
    office = await openBoxOffice({ settings: { RATE_LIMIT_FACTOR: '1000000', LOG_LEVEL: 'error' } });
    const { fixtures } = office;
    company = await fixtures.company();
    admin = await office.staff(company, 'admin');
    const [show, venue] = [await fixtures.show(company, { slug: 'ballata' }), await fixtures.venue(company)];
    const starts_at = new Date(Date.now() + 3_600_000);
    const performance = await fixtures.performance(company, {
      show_id: show,
      venue_id: venue,
      starts_at,
      room_capacity: 90_000,
    });
    const page = await fixtures.insert('pages', {
      company_id: company.id,
      slug: 'casa',
      title: 'Casa',
      is_published: true,
    });
    const [party] = await parties(office, company, performance, [4], 'check_in');
    const [pending] = await parties(office, company, performance, [4]);
    const booked = await office.call<{ id: number; letter_key: string }>(
      'POST',
      `/api/performances/${performance}/reservations/`,
      { body: { name: 'Ada', email: 'ada@posta.example', party_size: 1 }, host: company.hosts[0] },
    );
    const webhook = await fixtures.webhook(company, { is_active: true });
    examples = exampleCalls({
      show,
      venue,
      performance,
      page,
      reservation: party?.id as number,
      ticket: party?.token as string,
      link: pending?.token as string,
      booked: booked.body,
      user: await fixtures.member(company, 'editor'),
      webhook,
      delivery: await fixtures.webhookDelivery(company, webhook),
      key: await fixtures.apiKey(company, { made_by: await fixtures.member(company, 'admin') }),
    });
  });
  afterAll(() => office.close());

  it('are never answered with a fault', async () => {
    const routes = allRoutes(office);
    const unknown = routes.map(nameOf).filter((name) => examples[name] === undefined);
    expect(unknown).toEqual([]);
    const numRuns = Math.ceil(REQUESTS / routes.length);
    const faults: string[] = [];
    const answers: Record<string, number> = {};
    for (const route of routes) {
      const example = examples[nameOf(route)] as Example;
      const requests = fc.sample(requestsTo(route.path, example), { numRuns, seed: SEED });
      const signedIn = nameOf(route) !== 'POST /auth/logout';
      const next = async (): Promise<void> => {
        for (let request = requests.pop(); request; request = requests.pop()) {
          const { body } = request;
          // As a client would have to write it: nothing but visible ASCII goes over the line.
          const path = request.path.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent);
          const options = { body, headers: request.headers, host: company.hosts[0] };
          const answer = await (signedIn
            ? admin.call(route.method, `/api${path}`, options)
            : call(office.port, route.method, `/api${path}`, options));
          const kind = `${Math.floor(answer.status / 100)}xx`;
          answers[kind] = (answers[kind] ?? 0) + 1;
          if (answer.status < 500) continue;
          faults.push(`${answer.status} ${nameOf(route)} ${path} ${JSON.stringify(request)}`.slice(0, 600));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, next));
    }
    expect(faults).toEqual([]);
    // What was sent reached the services too, not only the checks before them.
    expect(answers).toEqual({ '2xx': expect.any(Number), '4xx': expect.any(Number) });
    expect((answers['2xx'] ?? 0) + (answers['4xx'] ?? 0)).toBe(numRuns * routes.length);
    expect(answers['2xx']).toBeGreaterThan(REQUESTS / 20);
  }, 3_600_000);

  it('control: a fault is seen', async () => {
    await office.database.admin(`ALTER TABLE shows RENAME TO shows_gone`);
    const { status } = await office.call('GET', '/api/shows/', { host: company.hosts[0] });
    await office.database.admin(`ALTER TABLE shows_gone RENAME TO shows`);
    expect(status).toBe(500);
  });
});
