import { randomBytes } from 'node:crypto';
import type { Company } from '@azionelab/api/kernel';
import { WEBHOOKS_MAX } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import type { StaffSession } from './testing/staff-session';
import { until } from './testing/until';
import { openReceiver, type WebhookReceiver } from './testing/webhook-receiver';
import { deliveries, subscribe } from './testing/webhooks';

describe('where webhooks may lead, unless the operator allows more', () => {
  let office: BoxOffice;
  let company: Company;
  let admin: StaffSession;
  let receiver: WebhookReceiver;

  beforeAll(async () => {
    office = await openBoxOffice();
    receiver = await openReceiver();
  });
  beforeEach(async () => {
    company = await office.fixtures.company();
    admin = await office.staff(company, 'admin');
  });
  afterAll(async () => {
    await office.close();
    await receiver.close();
  });

  const create = (url: string) =>
    admin.call('POST', '/api/admin/webhooks/', { body: { url, events: ['reservation.created'] } });

  it.each([
    'http://hooks.example.org/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://ada:secret@hooks.example.org/',
    'https://hooks.example.org:22/',
    'ftp://hooks.example.org/',
    'hooks.example.org',
  ])('%s is refused where it is typed', async (url) => {
    expect(await create(url)).toMatchObject({ status: 400, body: { url: [expect.any(String)] } });
  });

  it('one that was allowed before is refused when it is to be connected to', async () => {
    // As an operator leaves it behind who has taken the permission back.
    const { id } = await subscribe(admin, { url: 'https://hooks.example.org/' }, { events: ['performance.created'] });
    await office.database.admin(`UPDATE webhook_endpoints SET url = $1 WHERE id = $2`, [receiver.url, id]);
    await office.fixtures.performance(company);
    const refused = async () => ((await deliveries(office, company))[0]?.fault ? true : undefined);
    await until(refused, 'the first attempt');
    expect(await deliveries(office, company)).toMatchObject([{ status: 'owed', fault: 'forbidden_address' }]);
    const { port } = new URL(receiver.url);
    await office.database.admin(`UPDATE webhook_endpoints SET url = $1 WHERE id = $2`, [
      `https://127.0.0.1:${port}/`,
      id,
    ]);
    await office.database.admin(`UPDATE webhook_deliveries SET attempts = 0, fault = NULL, next_attempt_at = 'epoch'`);
    await office.fixtures.performance(company);
    await until(refused, 'the second attempt');
    expect((await deliveries(office, company))[0]?.fault).toBe('forbidden_address');
    expect(receiver.received).toEqual([]);
  });

  it('a company has no more of them than it may', async () => {
    for (let count = 0; count < WEBHOOKS_MAX; count++) await office.fixtures.webhook(company);
    expect(await create('https://hooks.example.org/')).toMatchObject({
      status: 409,
      body: { status: 'conflict', reason: 'too_many' },
    });
  });

  it('a secret sealed with a key that is gone is our fault, and not the receiver’s', async () => {
    const sealed = { sealed_secret: randomBytes(60), key_id: 'gone', events: ['performance.created'] };
    const id = await office.fixtures.webhook(company, { is_active: true, ...sealed });
    await office.fixtures.performance(company);
    const noted = async () => ((await deliveries(office, company))[0]?.fault ? true : undefined);
    await until(noted, 'the first attempt');
    expect((await deliveries(office, company))[0]?.fault).toBe('internal');
    const { body } = await admin.call('GET', `/api/admin/webhooks/${id}/`);
    expect(body).toMatchObject({ is_active: true, failing_since: null, owed: 1 });
  });
});
