import { REFUSALS, type RefusalState } from '@azionelab/contracts';
import { exampleOf } from './examples';
import { fromTypes } from './from-types';
import { oneOfRefusals, refusalName, SHARED_HEADERS, SHARED_RESPONSES, STATES } from './refused-answers';
import { requestSchema } from './request-schemas';
import { nameIn, refTo, type Schema, unionOf } from './schema';
import { SECURITY_SCHEMES } from './security';
import { TOLD } from './told-webhooks';

type Schemas = Record<string, Schema>;

/** A refusal with the sentence that its state always has. */
function refusalSchema(state: RefusalState): Schema {
  const schema = fromTypes.schemas[refusalName(state)] as Schema;
  const detail: Schema = { ...schema.properties?.['detail'], examples: [REFUSALS[state].detail] };
  return { ...schema, properties: { ...schema.properties, detail } };
}

function knownSchemas(decorated: Schemas): Schemas {
  const named = (entries: [string, Schema][]) => Object.fromEntries(entries);
  return {
    ...fromTypes.schemas,
    ...named(Object.entries(decorated).map(([name, schema]) => [name, requestSchema(name, schema)])),
    ...named(STATES.map((state) => [refusalName(state), refusalSchema(state)])),
    RefusalBody: { description: 'Every way to say no, told apart by `status`.', ...oneOfRefusals(STATES) },
    WebhookPayload: {
      description: 'All that a webhook is told, told apart by `type`.',
      ...unionOf('type', 'Payload', TOLD),
    },
    FieldErrors: {
      ...fromTypes.schemas['FieldErrors'],
      examples: [{ email: ['Enter a valid email address.'], party_size: ['Enter 6 or less.'] }],
    },
  };
}

/**
 * What the operations refer to, and nothing else.
 * @param decorated the request classes as their decorators describe them
 */
export function components(decorated: Schemas, calls: object) {
  const known = knownSchemas(decorated);
  const told = JSON.stringify([
    calls,
    SHARED_RESPONSES,
    refTo('schemas', 'RefusalBody'),
    refTo('schemas', 'WebhookPayload'),
  ]);
  const schemas = Object.fromEntries(reachable(known, told).map((name) => [name, known[name] as Schema]));
  const shown = [...new Set(mentioned('examples', told))].toSorted();
  return {
    schemas,
    examples: Object.fromEntries(shown.map((name) => [name, { value: exampleOf({ $ref: name }, schemas) }])),
    responses: SHARED_RESPONSES,
    headers: SHARED_HEADERS,
    securitySchemes: SECURITY_SCHEMES,
  };
}

const mentioned = (kind: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`"#/components/${kind}/([^"]+)"`, 'g'))].map(([, name]) => nameIn(name as string));

function reachable(known: Schemas, text: string): string[] {
  const names = new Set(mentioned('schemas', text));
  // A set tells what is added to it while it is walked through.
  for (const name of names) for (const next of mentioned('schemas', JSON.stringify(known[name] ?? {}))) names.add(next);
  return [...names].toSorted();
}
