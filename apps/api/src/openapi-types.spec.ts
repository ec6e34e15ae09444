import { REFUSALS } from '@azionelab/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import openapiTS, { astToString } from 'openapi-typescript';
import { memberName } from './openapi/schema';
import { TOLD } from './openapi/told-webhooks';
import { documentOfRoutes } from './testing/document-of-routes';
import { typeComplaints } from './testing/type-complaints';

type Schemas = Record<string, { properties?: Record<string, object>; required?: string[] }>;

/** Members of unions, which have no name in contracts. */
const MEMBERS = new Map([
  ...Object.keys(REFUSALS).map((state) => member(state, 'Refusal', `RefusalBody, { status: '${state}' }`)),
  ...TOLD.map((event) => member(event, 'Payload', `WebhookPayload, { type: '${event}' }`)),
]);

function member(word: string, ending: string, which: string): [string, string] {
  return [memberName(word, ending), `Extract<contracts.${which}>`];
}

/** What contracts call a schema of the document. */
function contractOf(name: string): string {
  const row = /^ListOf(.+)$/.exec(name)?.[1];
  return MEMBERS.get(name) ?? (row ? `contracts.ListView<contracts.${row}>` : `contracts.${name}`);
}

/** Each may stand where the other is asked for, and has the same fields, optional ones too. */
const COMPARISON = `
import type * as contracts from '@azionelab/contracts';
import type { components, paths } from './generated';
type Fits<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Same<A, B> = Fits<A, B> extends true ? Fits<Required<A>, Required<B>> : false;
type Refused = paths['/api/performances/{id}/reservations']['post']['responses'][409]['content']['application/json'];
export const seats = (refused: Refused) => (refused.status === 'no_capacity' ? refused.available_seats.toFixed() : refused.detail);
`;

/** Names of schemas whose generated types are not the contracts'; and whatever else does not compile. */
async function differences(document: OpenAPIObject): Promise<string[]> {
  const names = Object.keys(document.components?.schemas ?? {});
  const lines = names.map(
    (name) => `export const is${name}: Same<components['schemas']['${name}'], ${contractOf(name)}> = true;`,
  );
  const generated = astToString(await openapiTS(JSON.stringify(document)));
  const comparison = `${COMPARISON}${lines.join('\n')}`;
  const rows = comparison.split('\n');
  return typeComplaints({ 'generated.ts': generated, 'comparison.ts': comparison }).map((complaint) => {
    const line = Number(/^comparison\.ts:(\d+) Type 'true' is not assignable/.exec(complaint)?.[1]);
    return /is(\w+):/.exec(rows[line - 1] ?? '')?.[1] ?? complaint;
  });
}

describe('types that openapi-typescript makes from the document', () => {
  let document: OpenAPIObject;

  beforeAll(async () => {
    document = await documentOfRoutes();
  });

  it('compile, and are those of contracts', async () => {
    expect(Object.keys(document.components?.schemas ?? {}).length).toBeGreaterThan(150);
    expect(await differences(document)).toEqual([]);
  });

  it('are seen to differ where the document differs', async () => {
    const tampered = structuredClone(document);
    const schemas = tampered.components?.schemas as unknown as Schemas;
    Object.assign(schemas['ShowView']?.properties ?? {}, { title: { type: 'integer' } });
    delete schemas['NoCapacityRefusal']?.properties?.['performance_id'];
    schemas['BookRequest']?.required?.push('notes');
    Object.assign(schemas['Locale'] ?? {}, { enum: ['it', 'en', 'fr'] });
    const found = await differences(tampered);
    expect(found).toEqual(
      expect.arrayContaining(['ShowView', 'NoCapacityRefusal', 'BookRequest', 'Locale', 'CompanyView']),
    );
    expect(found).not.toContain('ShowSummaryView');
  });
});
