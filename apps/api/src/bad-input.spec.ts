import type { Company } from '@azionelab/api/kernel';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';

const valid = { name: 'Maria Rossi', email: 'maria@posta.example', party_size: 2 };

describe('bad input gets a 400 that names the field', () => {
  let office: BoxOffice;
  let company: Company;
  let path: string;

  beforeAll(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    const starts_at = new Date(Date.now() + 3_600_000);
    path = `/api/performances/${await office.fixtures.performance(company, { starts_at, max_party_size: 6 })}/reservations/`;
  });
  afterAll(() => office.close());

  const book = (body: unknown, headers = {}) => office.call('POST', path, { body, headers, host: company.hosts[0] });

  it.each([
    ['name', undefined],
    ['name', ''],
    ['name', '   '],
    ['name', 5],
    ['name', 'x'.repeat(201)],
    ['name', 'Maria\nRossi'],
    ['name', 'Maria\u0000'],
    ['name', 'Maria \u202E'],
    ['email', 'maria'],
    ['email', 'maria@posta'],
    ['email', `${'x'.repeat(250)}@a.it`],
    ['email', ['maria@posta.example']],
    ['phone', '0'.repeat(41)],
    ['party_size', 0],
    ['party_size', -1],
    ['party_size', '2'],
    ['party_size', true],
    ['party_size', 2.5],
    ['party_size', 7],
    ['party_size', null],
    ['notes', 'x'.repeat(2001)],
    ['notes', 'a\u0007b'],
    ['locale', 'fr'],
    ['seats', 2],
    ['id', 1],
    ['status', 'confirmed'],
    ['constructor', 1],
  ])('%s: %j', async (field, value) => {
    const { status, body } = await book({ ...valid, [field]: value });
    expect({ status, fields: Object.keys(body) }).toEqual({ status: 400, fields: [field] });
    expect(body[field]).toEqual([expect.any(String)]);
  });

  it.each([
    ['a number beyond any', '{"name":"M","email":"m@posta.example","party_size":1e400}', 'party_size'],
    ['half a character', '{"name":"\\ud800","email":"m@posta.example","party_size":1}', 'name'],
  ])('%s', async (_, body, field) => {
    const answer = await book(body, { 'content-type': 'application/json' });
    expect({ status: answer.status, fields: Object.keys(answer.body) }).toEqual({ status: 400, fields: [field] });
  });

  it.each([
    ['{"name":', 400],
    ['[1,2]', 400],
    ['"text"', 400],
    ['null', 400],
    ['', 400],
    ['{"__proto__": {"a": 1}}', 400],
    [JSON.stringify({ ...valid, notes: 'x'.repeat(17_000) }), 413],
  ])('a body that cannot be read: %#', async (body, status) => {
    const answer = await book(body, { 'content-type': 'application/json' });
    expect(answer).toMatchObject({ status, body: { detail: expect.any(String) } });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', ''])('content type %j', async (type) => {
    const answer = await book(JSON.stringify(valid), { 'content-type': type });
    expect(answer.status).toBe(415);
  });

  it('takes what is odd but right', async () => {
    const odd = { ...valid, name: '  Zoe\u0301  ', phone: null, notes: 'a\r\nb', locale: null };
    const { status, body } = await book(odd);
    expect(status).toBe(201);
    const [row] = await office.database.admin(`SELECT name, notes, phone, locale FROM reservations WHERE id = $1`, [
      body['id'],
    ]);
    expect(row).toEqual({ name: 'Zoé', notes: 'a\nb', phone: null, locale: 'it' });
  });

  it.each(['short', 'x'.repeat(256), 'with a space'])('an Idempotency-Key like %j', async (key) => {
    const answer = await book(valid, { 'idempotency-key': key });
    expect({ status: answer.status, fields: Object.keys(answer.body) }).toEqual({
      status: 400,
      fields: ['Idempotency-Key'],
    });
  });

  it.each([[undefined], [5], ['x'], ['x'.repeat(44)], [null]])('a token like %j is invalid_token', async (token) => {
    const answer = await office.call('POST', '/api/reservations/confirm/', { body: { token }, host: company.hosts[0] });
    expect(answer).toMatchObject({ status: 400, body: { status: 'invalid_token' } });
  });

  it.each([
    ['1/letter', { letter_key: 5 }, 'letter_key'],
    ['1/letter', {}, 'letter_key'],
    ['1/letter', { letter_key: 'x'.repeat(201) }, 'letter_key'],
    ['1/letter', { letter_key: 'x', email: 'maria' }, 'email'],
    ['find', {}, 'email'],
    ['find', { email: ['maria@posta.example'] }, 'email'],
    ['find', { email: 'maria@posta.example', code: 'K7QD-93MX' }, 'code'],
    ['change', { token: 'x'.repeat(43), party_size: 0 }, 'party_size'],
    ['change', { token: 'x'.repeat(43), party_size: '1' }, 'party_size'],
    ['change', { token: 'x'.repeat(43) }, 'party_size'],
    ['resend', { token: 'x'.repeat(43), email: 'maria@posta.example' }, 'email'],
  ])('of reservations/%s: %j', async (call, payload, field) => {
    const answer = await office.call('POST', `/api/reservations/${call}/`, { body: payload, host: company.hosts[0] });
    expect({ status: answer.status, fields: Object.keys(answer.body) }).toEqual({ status: 400, fields: [field] });
  });

  it.each(['x', 'x.y', '9999999999.', `9999999999.${'x'.repeat(43)}`])(
    'a letter key like %j opens nothing, whether or not there is a reservation',
    async (letter_key) => {
      const answer = await office.call('POST', '/api/reservations/1/letter/', {
        body: { letter_key },
        host: company.hosts[0],
      });
      expect(answer).toMatchObject({ status: 403, body: { status: 'permission_denied' } });
    },
  );

  it.each(['lookup', 'cancel', 'resend', 'change'])('a token like no token is invalid_token to %s', async (call) => {
    const answer = await office.call('POST', `/api/reservations/${call}/`, {
      body: { token: 'x', ...(call === 'change' ? { party_size: 1 } : {}) },
      host: company.hosts[0],
    });
    expect(answer).toMatchObject({ status: 400, body: { status: 'invalid_token' } });
  });

  it.each(['0', '-1', '1.5', 'x', '9007199254740992', '1e3', '00000000000000000000001'])(
    'id %s is nowhere',
    async (id) => {
      const { status } = await office.call('GET', `/api/performances/${id}/`, { host: company.hosts[0] });
      expect(status).toBe(404);
    },
  );

  it.each(['page=0', 'page=x', 'page_size=101', 'search=%00', `search=${'x'.repeat(201)}`])(
    'query ?%s',
    async (query) => {
      const answer = await office.call('GET', `/api/shows/?${query}`, { host: company.hosts[0] });
      expect({ status: answer.status, fields: Object.keys(answer.body) }).toEqual({
        status: 400,
        fields: [query.split('=')[0]],
      });
    },
  );

  it('ignores a query parameter that it does not know', async () => {
    expect((await office.call('GET', '/api/shows/?utm=1', { host: company.hosts[0] })).status).toBe(200);
  });
});
