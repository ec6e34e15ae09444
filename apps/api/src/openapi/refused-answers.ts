import { KEY_CALLS_PER_MINUTE, REFUSALS, type RefusalState } from '@azionelab/contracts';
import { memberName, refTo, type Schema, unionOf } from './schema';
import type { RouteFacts } from './route-facts';

/** What else of an operation decides how it says no. */
export interface Reads {
  body: boolean;
  query: boolean;
  headers: string[];
}

export const STATES = Object.keys(REFUSALS) as RefusalState[];

/** `no_capacity` as `NoCapacityRefusal`. */
export const refusalName = (state: RefusalState): string => memberName(state, 'Refusal');

/** Some refusals as a union that `status` tells apart. */
export const oneOfRefusals = (states: readonly RefusalState[]): Schema => unionOf('status', 'Refusal', states);

/** How a route can say no: what it states, and what its shape tells. */
export function refusalsOf(facts: RouteFacts, { headers }: Reads): RefusalState[] {
  const { rule, method, path, perMinute, takesKeys, refuses } = facts;
  const isHealth = path.startsWith('/health');
  const isPublic = rule === 'everyone';
  const shape: [boolean, RefusalState[]][] = [
    // A key that opens nothing, or opens too much, is told so everywhere.
    [!isHealth, ['not_authenticated', 'rate_limited']],
    [!isPublic || !takesKeys, ['permission_denied']],
    [!isPublic && rule !== 'signed_in', ['second_factor_missing']],
    [method !== 'GET', ['csrf_failed']],
    [!isHealth, ['not_found']],
    [headers.includes('If-Match'), ['conflict']],
    [headers.includes('Idempotency-Key'), ['idempotency_key_reused']],
    [perMinute !== undefined, ['rate_limited']],
    [true, ['unavailable']],
  ];
  const said = new Set([...refuses, ...shape.flatMap(([holds, states]) => (holds ? states : []))]);
  return STATES.filter((state) => said.has(state));
}

const requestId = { 'X-Request-Id': refTo('headers', 'RequestId') };
const retryAfter = { 'Retry-After': refTo('headers', 'RetryAfter') };

const json = (schema: Schema, examples: string[]) => ({
  'application/json': {
    schema,
    examples: Object.fromEntries(examples.map((name) => [name, refTo('examples', name)])),
  },
});

/** The answer in which some states are told. */
export function refused(states: RefusalState[], note = ''): object {
  const [only, ...more] = states;
  const schema = more.length || !only ? oneOfRefusals(states) : refTo('schemas', refusalName(only));
  const isLater = states.some((state) => state === 'rate_limited' || state === 'unavailable');
  return {
    description: [...states.map((state) => `\`${state}\`: ${REFUSALS[state].detail}`), note]
      .filter(Boolean)
      .join('\n\n'),
    headers: { ...requestId, ...(isLater ? retryAfter : {}) },
    content: json(schema, states.map(refusalName)),
  };
}

function limits({ perMinute, takesKeys }: RouteFacts): string {
  return [
    perMinute === undefined ? '' : `At most ${perMinute} a minute from one address, for each company.`,
    takesKeys ? `With an API key: at most ${KEY_CALLS_PER_MINUTE} calls a minute in all.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A 400 is no refusal of the domain, save `invalid_token`. */
function wrongInput(states: RefusalState[], path: string, { body, query, headers }: Reads): object | undefined {
  const names = [
    ...(body || query || headers.includes('Idempotency-Key') ? ['FieldErrors'] : []),
    ...(body || path.includes(':') ? ['UnreadBody'] : []),
    ...(states.includes('invalid_token') ? [refusalName('invalid_token')] : []),
  ];
  if (names.length === 0) return undefined;
  const schemas: Schema[] = names.map((name) => refTo('schemas', name));
  return {
    description: 'The input is wrong: each field with what is wrong with it, or one sentence.',
    headers: requestId,
    content: json(schemas.length === 1 ? (schemas[0] as Schema) : { anyOf: schemas }, names),
  };
}

/** Every answer of a route that says no, by HTTP status. */
export function refusedAnswers(facts: RouteFacts, reads: Reads): Record<string, object> {
  const states = refusalsOf(facts, reads);
  const byHttp = Map.groupBy(states, (state) => REFUSALS[state].http);
  const told = [...byHttp]
    .filter(([http]) => http !== 400)
    .map(([http, these]) => {
      const shared = SHARED[these.join()];
      return [http, shared ? refTo('responses', shared) : refused(these, http === 429 ? limits(facts) : '')];
    });
  const wrong = wrongInput(states, facts.path, reads);
  return {
    ...(wrong ? { 400: wrong } : {}),
    ...Object.fromEntries(told),
    ...(facts.method === 'GET' ? {} : { 413: refTo('responses', 'TooLarge'), 415: refTo('responses', 'OtherType') }),
    500: refTo('responses', 'Fault'),
  };
}

/** Answers that many routes give alike. */
const SHARED: Record<string, string> = {
  not_authenticated: 'NotAuthenticated',
  not_found: 'NotFound',
  unavailable: 'Unavailable',
};

const unread = (description: string) => ({
  description,
  headers: requestId,
  content: json(refTo('schemas', 'UnreadBody'), ['UnreadBody']),
});

export const SHARED_RESPONSES: Record<string, object> = {
  NotAuthenticated: refused(['not_authenticated']),
  NotFound: refused(['not_found']),
  Unavailable: refused(['unavailable']),
  TooLarge: unread('The body is too large.'),
  OtherType: unread('The body is of another media type than the call takes.'),
  Fault: {
    description: 'Something broke on our side.',
    headers: requestId,
    content: json(refTo('schemas', 'FaultBody'), ['FaultBody']),
  },
};

export const SHARED_HEADERS: Record<string, object> = {
  RequestId: {
    description: 'Names this request; the log lines that it caused bear it too.',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  },
  RetryAfter: {
    description: 'Seconds after which another try makes sense.',
    required: true,
    schema: { type: 'string', pattern: '^\\d+$' },
  },
  ETag: {
    description: 'Names what is sent: send it back as `If-None-Match`.',
    required: true,
    schema: { type: 'string' },
  },
  ContentDisposition: { description: 'The name of the file.', required: true, schema: { type: 'string' } },
};
