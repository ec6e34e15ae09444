import fc from 'fast-check';
import type { Call } from './caller';

/** What a correct call of a route looks like; the generator changes one thing of it, or everything. */
export interface Example {
  /** Values for `:id` and `:slug`. */
  params: Record<string, string | number>;
  body?: Record<string, unknown>;
  query?: Record<string, string>;
}

export interface GeneratedRequest extends Call {
  path: string;
}

const OUTSIZED = [
  '\u0000',
  '\u202E',
  '\ud800',
  'x'.repeat(5000),
  'e\u0301'.repeat(300),
  '\r\n',
  '1e400',
  "' OR 1=1 --",
  '%00',
  '../../etc',
];
const NUMBERS = [0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, Number.MAX_SAFE_INTEGER];
const ODD_OBJECTS: unknown[] = [{ constructor: 1 }, { toString: null }, [[[[[]]]]], { length: 5 }, [null], {}];

const value = fc.oneof(
  fc.constantFrom<unknown>(...OUTSIZED, ...NUMBERS, ...ODD_OBJECTS, null, true, ''),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 50 }),
  fc.integer(),
  fc.double(),
  fc.jsonValue(),
  fc.date({ noInvalidDate: false }).map(String),
);

const key = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    'id',
    'company_id',
    'confirmed_seats',
    'status',
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
  ),
);

const text = (body: unknown) => JSON.stringify(body) ?? 'undefined';

/** The body with one field gone, replaced, or added. */
function oneThingChanged(body: Record<string, unknown>): fc.Arbitrary<string> {
  const known = fc.constantFrom(...Object.keys(body), 'extra');
  return fc.oneof(
    known.map((name) => text(Object.fromEntries(Object.entries(body).filter(([field]) => field !== name)))),
    fc.tuple(known, value).map(([name, changed]) => text({ ...body, [name]: changed })),
    // Written by hand: `JSON.stringify` would leave out what must come through, such as `__proto__`.
    fc.tuple(key, value).map(([name, added]) => `${text(body).slice(0, -1)},${JSON.stringify(name)}:${text(added)}}`),
  );
}

const anything = fc.oneof(
  fc.jsonValue().map(text),
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.constantFrom(
    '',
    '{',
    '[]',
    'null',
    '{"a":1,"a":2}',
    '{"a":1e999}',
    `{"a":"${'x'.repeat(20_000)}"}`,
    `${'['.repeat(2000)}`,
  ),
);

const header = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcXYZ019-_/*"=;, .'), maxLength: 300 }),
  fc.constantFrom(
    '*',
    '"1"',
    'W/"x"',
    'Bearer x',
    'Bearer ',
    'application/json',
    'text/plain',
    'multipart/form-data',
    'null',
  ),
);
const headers = fc.dictionary(
  fc.constantFrom(
    'idempotency-key',
    'if-match',
    'authorization',
    'content-type',
    'accept',
    'x-forwarded-for',
    'origin',
  ),
  header,
  { maxKeys: 2 },
);

const junkPart = fc.oneof(
  fc.constantFrom(
    '0',
    '-1',
    '9007199254740993',
    '99999999999999999999',
    'null',
    '1.0',
    '%2e%2e',
    '%00',
    '%ff',
    'x'.repeat(250),
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map(encodeURIComponent),
  fc.nat({ max: 100_000 }).map(String),
);

const queryValue = fc.oneof(
  fc.constantFrom('%00', '%ud800', '-1', '1e9', 'true', '[]', '*', "'"),
  value.map((one) => safe(text(one))),
);
const NAMES = [
  'page',
  'page_size',
  'search',
  'ordering',
  'from',
  'to',
  'show',
  'venue',
  'include',
  'status',
  'performance',
  'a[]',
];
const query = fc.dictionary(fc.constantFrom(...NAMES), queryValue, { maxKeys: 3 });

function safe(part: string): string {
  return part.isWellFormed() ? encodeURIComponent(part.slice(0, 300)) : '%ED%A0%80';
}

const search = (pairs: Record<string, string>): string => {
  const text = Object.entries(pairs).map(([name, part]) => `${name}=${part}`);
  return text.length ? `?${text.join('&')}` : '';
};

/** Requests to one route: every other one is a correct call with one thing changed. */
export function requestsTo(path: string, { params, body, query: usual = {} }: Example): fc.Arbitrary<GeneratedRequest> {
  const right = path.replace(/:(\w+)/g, (_, name: string) => String(params[name]));
  const wrong = junkPart.map((part) => path.replace(/:(\w+)/g, () => part));
  const changed: fc.Arbitrary<GeneratedRequest> = body
    ? oneThingChanged(body).map((one) => ({ path: right, body: one, headers: { 'content-type': 'application/json' } }))
    : fc.oneof(query, fc.constant(usual)).map((pairs) => ({ path: `${right}${search(pairs)}` }));
  const wild = fc
    .record({
      path: fc.oneof(fc.constant(right), wrong),
      query,
      headers,
      body: fc.option(anything, { nil: undefined }),
    })
    .map(({ query: pairs, ...rest }) => ({ ...rest, path: `${rest.path}${search(pairs)}` }));
  return fc.oneof(changed, wild);
}
