import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Company } from '@azionelab/api/kernel';
import type { AuditEntryView } from '@azionelab/contracts';
import { Readable } from 'node:stream';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import type { StaffSession } from './testing/staff-session';
import { until } from './testing/until';

const PATH = '/api/admin/reservations/export';

/** Reads a CSV file as RFC 4180 has it: our own reader, so that no writer's habits are taken for granted. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** `npm run proof:office` takes 100,000. */
const MANY = Number(process.env['OFFICE_ROWS'] ?? 12_000);
const LOOK_MS = 300;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that somebody holds, what is only not yet collected left out. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

describe('reservations as a file', () => {
  let office: BoxOffice;
  let company: Company;
  let staff: StaffSession;
  let performance: number;

  beforeAll(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    staff = await office.staff(company, 'box_office');
    const show = await office.fixtures.show(company, { title: '+39 volte' });
    performance = await office.fixtures.performance(company, { show_id: show, room_capacity: 90_000 });
    const row = { performance_id: performance, status: 'confirmed' };
    await office.fixtures.reservation(company, {
      ...row,
      name: '=HYPERLINK("http://x")',
      phone: '+39 050',
      notes: 'a,"b"\nc',
    });
    await office.fixtures.reservation(company, { ...row, name: '@Ada', notes: '-1' });
    await office.fixtures.reservation(company, { performance_id: performance, name: 'Zoë <&>' });
  });
  afterAll(() => office.close());

  /** The bytes of an answer. */
  async function fetched(path: string, session = staff): Promise<{ type?: string; name?: string; content: Buffer }> {
    const response = await opened(path, session);
    const content = Buffer.concat(await response.toArray());
    const { 'content-type': type, 'content-disposition': name } = response.headers;
    return { type, name, content };
  }

  function opened(path: string, { cookies }: StaffSession) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
      const headers = { host: company.hosts[0], cookie };
      request({ port: office.port, path, headers, agent: false }, resolve).on('error', reject).end();
    });
  }

  const exports_ = () =>
    until(async () => {
      const entries = await office.database.admin<AuditEntryView>(
        `SELECT after FROM audit_log WHERE company_id = $1 AND action = 'export' ORDER BY id DESC`,
        [company.id],
      );
      return entries.length > 0 ? entries : undefined;
    }, 'an export in the audit log');

  it('is UTF-8 for spreadsheets, in the company’s words, with formulas defused', async () => {
    const { type, name, content } = await fetched(`${PATH}.csv?status=confirmed&ordering=name`);
    expect([type, name]).toEqual([
      'text/csv; charset=utf-8',
      expect.stringMatching(/filename="prenotazioni-\d{4}-\d\d-\d\d\.csv"/),
    ]);
    expect(content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [header, ...rows] = csvRows(content.toString().slice(1));
    expect(header?.slice(0, 6)).toEqual(['Codice', 'Stato', 'Spettacolo', 'Luogo', 'Inizio', 'Nome']);
    const told = rows.map((row) => Object.fromEntries(row.map((value, at) => [header?.[at], value])));
    expect(told).toMatchObject([
      {
        Stato: 'confermata',
        Spettacolo: "'+39 volte",
        Inizio: '2026-11-27T20:45:00+01:00',
        Nome: `'=HYPERLINK("http://x")`,
        Telefono: "'+39 050",
        Posti: '2',
        Note: 'a,"b"\nc',
      },
      { Nome: "'@Ada", Note: "'-1" },
    ]);
    expect((await exports_())[0]).toMatchObject({
      after: { format: 'csv', rows: 2, whole: true, status: 'confirmed' },
    });
  });

  it('is a workbook that a spreadsheet library opens, whose texts are texts', async () => {
    const { type, content } = await fetched(`${PATH}.xlsx?search=posta`);
    expect(type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const { readSheet } = await import('read-excel-file/node');
    const [header, first, , third] = (await readSheet(Readable.from(content))) as unknown[][];
    const at = (title: string) => header?.indexOf(title) as number;
    expect([first?.[at('Nome')], first?.[at('Posti')], first?.[at('Note')]]).toEqual([
      '=HYPERLINK("http://x")',
      2,
      'a,"b"\nc',
    ]);
    const start = first?.[at('Inizio')] as Date; // a share of a day, so it may miss a millisecond
    expect(Math.round(start.getTime() / 1000)).toBe(Date.parse('2026-11-27T20:45:00Z') / 1000);
    expect(third?.[at('Nome')]).toBe('Zoë <&>');
    expect((await exports_())[0]).toMatchObject({ after: { format: 'xlsx', rows: 3, search: '•••' } });
  });

  it('is for those who see reservations, and takes the list’s filters', async () => {
    const editor = await office.staff(company, 'editor');
    expect((await editor.call('GET', `${PATH}.csv`)).status).toBe(403);
    expect((await staff.call('GET', `${PATH}.csv?status=lost`)).status).toBe(400);
    expect(csvRows((await fetched(`${PATH}.csv?origin=office`)).content.toString())).toHaveLength(1);
  });

  describe('of very many', () => {
    beforeAll(async () => {
      // The audit log would chain them one by one.
      await office.database.admin(`
        ALTER TABLE reservations DISABLE TRIGGER reservations_audit;
        INSERT INTO reservations (company_id, performance_id, code, name, email, party_size, locale, notes, status)
          SELECT ${company.id}, ${performance}, lpad(n::text, 8, '0'), 'Maria', 'maria@posta.example', 1, 'it', repeat('x', 1000), 'cancelled'
          FROM generate_series(1, ${MANY}) n;
        ALTER TABLE reservations ENABLE TRIGGER reservations_audit`);
    }, 300_000);

    const state = () =>
      office.database.admin<{ state: string }>(
        `SELECT state FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'azionelab'
           AND state LIKE 'idle in%'`,
      );

    it('holds no transaction while its reader is slow, and ends when the reader goes away', async () => {
      const response = await opened(`${PATH}.csv`, staff);
      response.pause();
      await until(async () => {
        for (let look = 0; look < 10; look++, await pause(50)) if ((await state()).length) return undefined;
        return true;
      }, 'half a second without a transaction');
      response.destroy();
      const [{ after } = { after: null }] = await until(async () => {
        const entries = await exports_();
        return entries[0]?.after?.['whole'] === false ? entries : undefined;
      }, 'the end of the export');
      expect(after?.['rows']).toBeLessThan(MANY);
    });

    it('goes on when its connections end in the middle', async () => {
      const response = await opened(`${PATH}.csv`, staff);
      let [text, ended] = ['', 0];
      for await (const chunk of response) {
        text += chunk;
        if (ended > 2) continue;
        const cut = await office.database.admin(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND application_name = 'azionelab' AND query LIKE '%LIMIT 1000%' AND state <> 'idle'`,
        );
        ended += cut.length;
      }
      expect(ended).toBeGreaterThan(0); // control: something was cut
      expect(text.match(/^[0-9A-Z]{4}-[0-9A-Z]{4}(?=,)/gm)).toHaveLength(MANY + 3);
    }, 120_000);

    it('has every row once, in flat memory', async () => {
      const before = held();
      const response = await opened(`${PATH}.xlsx`, staff);
      let [most, looked] = [0, Date.now()];
      for await (const chunk of response) {
        void chunk;
        if (Date.now() - looked < LOOK_MS) continue;
        most = Math.max(most, held());
        looked = Date.now();
      }
      expect(most).toBeGreaterThan(0);
      expect(most - before).toBeLessThan(20 * 1024 * 1024);
      const { content } = await fetched(`${PATH}.csv`);
      const codes = content.toString().match(/^[0-9A-Z]{4}-[0-9A-Z]{4}(?=,)/gm) ?? [];
      expect(codes).toHaveLength(MANY + 3);
      expect(new Set(codes).size).toBe(MANY + 3);
    }, 300_000);
  });
});
