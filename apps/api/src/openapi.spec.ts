import type { OpenAPIObject } from '@nestjs/swagger';
import { documentOfRoutes } from './testing/document-of-routes';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { allRoutes } from './testing/routes';

interface Operation {
  summary?: string;
  description?: string;
  operationId?: string;
  security?: Record<string, string[]>[];
  parameters?: { name: string; in: string; schema: object }[];
  requestBody?: { content: object };
  responses: Record<string, { content?: Record<string, { schema?: object }>; headers?: object; $ref?: string }>;
}

describe('the OpenAPI document', () => {
  let office: BoxOffice;
  let document: OpenAPIObject;

  beforeAll(async () => {
    office = await openBoxOffice();
    await office.fixtures.company();
    document = (await office.call<OpenAPIObject>('GET', '/api/openapi.json')).body;
  });
  afterAll(() => office.close());

  const operation = (method: string, path: string): Operation =>
    (document.paths[path] as unknown as Record<string, Operation>)[method.toLowerCase()] as Operation;
  const operations = () =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => [`${method.toUpperCase()} ${path}`, operation(method, path)] as const),
    );

  it('is of version 3.1, and its paths begin with /api', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).filter((path) => !path.startsWith('/api/'))).toEqual([]);
  });

  it('knows every route, and no other', () => {
    const routes = allRoutes(office).map(
      ({ method, path }) => `${method} /api${path.replace(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1')}`,
    );
    expect(
      operations()
        .map(([name]) => name)
        .sort(),
    ).toEqual(routes.sort());
  });

  it('is the same when it is read from the routes alone', async () => {
    expect(JSON.parse(JSON.stringify(await documentOfRoutes()))).toEqual(document);
  });

  it('says of every call what it does, who may call it, and how it answers', () => {
    const silent = operations().filter(([, { summary, description, security, responses }]) => {
      const given = Object.entries(responses).filter(([http]) => http.startsWith('2'));
      const isGiven = given.some(([http, { content }]) => http === '204' || Object.keys(content ?? {}).length > 0);
      return !summary || !description?.includes('May be called by') || !security || !isGiven || !responses['503'];
    });
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('has an example of every text and every number', () => {
    const bare = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
      bareFields(schema as Field, name),
    );
    expect(bare).toEqual([]);
  });

  it('says what a booking takes, with its bounds, and that it takes nothing else', () => {
    expect(document.components?.schemas?.['BookRequest']).toMatchObject({
      required: ['name', 'email', 'party_size'],
      properties: {
        party_size: { type: 'integer', minimum: 1, examples: [2] },
        name: { maxLength: 200 },
        locale: { $ref: '#/components/schemas/Locale' },
      },
      additionalProperties: false,
    });
  });

  it('says how a booking is refused: each state with its facts, told apart by `status`', () => {
    const refused = operation('POST', '/api/performances/{id}/reservations').responses['409'];
    expect(refused?.content?.['application/json']?.schema).toMatchObject({
      discriminator: {
        propertyName: 'status',
        mapping: { no_capacity: '#/components/schemas/NoCapacityRefusal' },
      },
    });
    expect(document.components?.schemas?.['NoCapacityRefusal']).toMatchObject({
      required: expect.arrayContaining(['status', 'detail', 'available_seats']),
      properties: { status: { const: 'no_capacity' }, available_seats: { type: 'integer' } },
    });
  });

  it('says what is read from headers, and what is told in them', () => {
    const named = (method: string, path: string) => operation(method, path).parameters?.map(({ name }) => name);
    expect(named('POST', '/api/check-ins/confirm')).toContain('Idempotency-Key');
    expect(named('PATCH', '/api/admin/shows/{id}')).toContain('If-Match');
    expect(named('GET', '/api/calendar.ics')).toContain('If-None-Match');
    expect(operation('GET', '/api/calendar.ics').responses['304']).toBeDefined();
    expect(operation('GET', '/api/shows').responses['429']?.headers).toHaveProperty('Retry-After');
  });

  it('says who may call: a session with its forgery header, a paired device, a key, the bearer of a ticket', () => {
    expect(operation('PATCH', '/api/admin/shows/{id}').security).toEqual([
      { session: ['edit_programme'], forgery: [] },
      { api_key: ['edit_programme'] },
    ]);
    expect(operation('POST', '/api/check-ins/confirm').security).toContainEqual({ device: ['check_in'], forgery: [] });
    expect(operation('GET', '/api/shows').security).toEqual([{}, { api_key: [] }]);
    expect(operation('GET', '/api/reservations/{id}/qr-code').security).toEqual([{ ticket: [] }, { ticket_link: [] }]);
    expect(operation('POST', '/api/auth/password/change').security).toEqual([{ session: [], forgery: [] }]);
  });

  it.each([
    ['/api/reservations/{id}/ticket.pdf', 'application/pdf'],
    ['/api/admin/reservations/export.csv', 'text/csv; charset=utf-8'],
    ['/api/admin/reservations/export.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['/api/shows/{slug}/calendar.ics', 'text/calendar'],
    ['/api/pictures/{name}', 'image/webp'],
    ['/api/check-ins/performances/{id}/events', 'text/event-stream'],
  ])('says that %s is %s', (path, type) => {
    expect(Object.keys(operation('GET', path).responses['200']?.content ?? {})).toEqual([type]);
  });

  it('can be read by a person', async () => {
    expect(await office.call('GET', '/api/docs')).toMatchObject({
      status: 200,
      body: expect.stringContaining('swagger-ui'),
    });
  });
});

interface Field {
  type?: string | string[];
  properties?: Record<string, Field>;
  items?: Field;
  anyOf?: Field[];
  examples?: unknown[];
  enum?: unknown[];
  const?: unknown;
}

/** Places of texts and numbers that nobody gave an example. */
function bareFields(field: Field, place: string): string[] {
  const isSaid = field.examples ?? field.enum ?? (field.const !== undefined ? [field.const] : undefined);
  const isBare = !isSaid && [field.type].flat().some((type) => type === 'string' || type === 'integer');
  const inner = Object.entries(field.properties ?? {}).flatMap(([name, one]) => bareFields(one, `${place}.${name}`));
  const others = [...(field.items ? [field.items] : []), ...(field.anyOf ?? [])];
  return [...(isBare ? [place] : []), ...inner, ...others.flatMap((one) => bareFields(one, place))];
}
