import type { OpenAPIObject } from '@nestjs/swagger';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { allRoutes } from './testing/routes';

describe('the OpenAPI document', () => {
  let office: BoxOffice;
  let document: OpenAPIObject;

  beforeAll(async () => {
    office = await openBoxOffice();
    await office.fixtures.company();
    document = (await office.call<OpenAPIObject>('GET', '/api/openapi.json')).body;
  });
  afterAll(() => office.close());

  const operation = (method: string, path: string) => document.paths[path]?.[method.toLowerCase() as 'get'];

  it('is of version 3.1, and its paths begin with /api', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).filter((path) => !path.startsWith('/api/'))).toEqual([]);
  });

  it('knows every route, how it says no and who may call it', () => {
    const missing = allRoutes(office).filter(({ method, path }) => {
      const documented = `/api${path.replace(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1')}`;
      const found = operation(method, documented);
      return !found?.responses['503'] || !found.description?.startsWith('May be called by');
    });
    expect(missing).toEqual([]);
  });

  it('says what a booking takes, with its bounds', () => {
    const schema = document.components?.schemas?.['BookRequest'];
    expect(schema).toMatchObject({
      required: ['name', 'email', 'party_size'],
      properties: { party_size: { type: 'integer', minimum: 1 }, name: { maxLength: 200 } },
    });
  });

  it('says what the letters of a reservation take, and how they are refused', () => {
    const letter = operation('POST', '/api/reservations/{id}/letter');
    expect(Object.keys(letter?.responses ?? {})).toEqual(
      expect.arrayContaining(['202', '400', '403', '404', '409', '429']),
    );
    const schemas = document.components?.schemas;
    expect(schemas?.['LetterRequest']).toMatchObject({ required: ['letter_key'] });
    expect(schemas?.['FindReservationsRequest']).toMatchObject({ required: ['email'] });
    expect(schemas?.['ChangeReservationRequest']).toMatchObject({ required: ['token', 'party_size'] });
  });

  it('says what the door tells later, and that a ticket can be too old', () => {
    const schemas = document.components?.schemas;
    expect(schemas?.['DoorSyncRequest']).toMatchObject({
      required: ['arrivals', 'scans', 'waiting'],
      properties: { arrivals: { maxItems: 500, items: { $ref: '#/components/schemas/SyncedArrivalRequest' } } },
    });
    expect(schemas?.['SyncedArrivalRequest']).toMatchObject({
      required: ['nonce', 'admitted', 'arrived_at', 'source'],
    });
    expect(operation('POST', '/api/check-ins/confirm')?.responses).toMatchObject({ 409: {}, 410: {}, 422: {} });
    expect(operation('GET', '/api/check-ins/performances/{id}/conflicts')?.description).toContain('manage_door');
  });

  it('can be read by a person', async () => {
    expect(await office.call('GET', '/api/docs')).toMatchObject({
      status: 200,
      body: expect.stringContaining('swagger-ui'),
    });
  });
});
