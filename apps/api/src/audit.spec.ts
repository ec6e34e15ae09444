import type { Company } from '@azionelab/api/kernel';
import { together } from '@azionelab/api/testing';
import type { AuditEntryView, AuditVerificationView, ListView, SettingsView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { patiently } from './testing/patiently';
import type { StaffSession } from './testing/staff-session';

describe('the audit log, over HTTP', () => {
  let office: BoxOffice;
  let company: Company;
  let admin: StaffSession;
  beforeAll(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    admin = await office.staff(company, 'admin');
  });
  afterAll(() => office.close());

  const verify = async () => (await admin.call<AuditVerificationView>('POST', '/api/admin/audit-log/verify/')).body;
  const log = async (query: string) =>
    (await admin.call<ListView<AuditEntryView>>('GET', `/api/admin/audit-log/?${query}`)).body.results;

  it('says who changed the settings, and under which request', async () => {
    const { headers, body } = await admin.call<SettingsView>('PATCH', '/api/admin/settings/', {
      body: { name: 'Teatro del Faro' },
      headers: { 'if-match': '"1"' },
    });
    expect(body).toMatchObject({ name: 'Teatro del Faro', version: 2 });
    const { body: me } = await admin.call<{ user: { id: number; name: string } }>('GET', '/api/auth/me/');
    expect((await log('object_type=company&action=change'))[0]).toMatchObject({
      actor: { id: me.user.id, name: me.user.name },
      before: { name: company.name },
      after: { name: 'Teatro del Faro' },
      request_id: headers['x-request-id'],
    });
    const late = { body: { name: 'Late' }, headers: { 'if-match': '"1"' } };
    expect((await admin.call('PATCH', '/api/admin/settings/', late)).status).toBe(409);
  });

  it('is one unbroken chain after a hundred parties confirmed at once while the office was at work', async () => {
    const starts_at = new Date(Date.now() + 3_600_000);
    const performance = await office.fixtures.performance(company, { starts_at, room_capacity: 50 });
    const waiting = await parties(office, company, performance, Array<number>(100).fill(1));
    const answers = await together(130, async (n) => {
      const party = waiting[n];
      const confirmation = { body: { token: party?.token }, host: company.hosts[0] };
      return patiently(() =>
        party
          ? office.call('POST', '/api/reservations/confirm/', confirmation)
          : admin.call('PATCH', `/api/admin/performances/${performance}/`, { body: { max_party_size: n } }),
      );
    });
    const statuses = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.status : 0));
    expect(statuses.filter((status) => status === 200)).toHaveLength(50 + 30);
    expect(statuses.filter((status) => status === 409)).toHaveLength(50);
    const confirmed = await log('object_type=reservation&action=change&page_size=100');
    expect(confirmed.filter(({ after }) => after?.['status'] === 'confirmed')).toHaveLength(50);
    const edits = await log(`object_type=performance&object_id=${performance}&action=change&page_size=100`);
    expect(edits).toHaveLength(30);
    for (const { after } of edits) expect(Object.keys(after ?? {})).toEqual(['max_party_size']);
    expect(await verify()).toMatchObject({ whole: true, broken_at: null });
  });

  it('shows the entry in which somebody with the whole server in hand changed a word', async () => {
    const [entry] = await log('object_type=company&action=change');
    const id = entry?.id as number;
    await office.database.admin(`DO $$ BEGIN
      SET LOCAL session_replication_role = replica;
      UPDATE audit_log SET after = '{"name": "Another"}' WHERE id = ${id};
    END $$`);
    expect(await verify()).toMatchObject({ whole: false, broken_at: id });
  });
});
