import { REFUSALS, type RefusalState } from '@azionelab/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { memberName } from './openapi/schema';
import { type TypedCall, typedCalls } from './testing/client-types';
import { documentOfRoutes } from './testing/document-of-routes';

/** What any call may be told; a call names it where it means something of its own. */
const OF_ALL: RefusalState[] = [
  'not_authenticated',
  'permission_denied',
  'second_factor_missing',
  'csrf_failed',
  'not_found',
  'conflict',
  'idempotency_key_reused',
  'rate_limited',
  'unavailable',
];
/** What the client says for a 400 and its like. */
const OF_INPUT = ['invalid_input', 'unfit_body'];

describe('the types of the client, beside the API document', () => {
  let calls: TypedCall[];
  let document: OpenAPIObject;

  beforeAll(async () => {
    document = await documentOfRoutes();
    calls = typedCalls();
  });

  /** The answers of an operation, with those that it shares with others. */
  function answersOf(route: string): Record<string, unknown> {
    const [verb, path] = route.split(' ') as [string, string];
    const item = document.paths[`/api${path}`] as unknown as Record<
      string,
      { responses: Record<string, { $ref?: string }> }
    >;
    const shared = document.components?.responses as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(item[verb.toLowerCase()]?.responses ?? {}).map(([http, answer]) => [
        http,
        answer.$ref ? shared[answer.$ref.split('/').at(-1) as string] : answer,
      ]),
    );
  }

  const statesOf = (route: string): RefusalState[] => {
    const text = JSON.stringify(answersOf(route));
    const states = Object.keys(REFUSALS) as RefusalState[];
    return states.filter((state) => text.includes(`schemas/${memberName(state, 'Refusal')}"`));
  };

  it('are of every operation, once each', () => {
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((verb) => `${verb.toUpperCase()} ${path.replace('/api', '')}`),
    );
    expect(calls.map(({ route }) => route).sort()).toEqual(operations.sort());
  });

  it('promise the views that the document promises', () => {
    const other = calls.flatMap(({ route, view }) => {
      const given = Object.entries(answersOf(route)).find(([http]) => http.startsWith('2'))?.[1];
      const promised = /"(?:schema|x-event-data)":\{"\$ref":"#\/components\/schemas\/(\w+)"\}/.exec(
        JSON.stringify(given),
      )?.[1];
      return promised === view ? [] : [{ route, view, promised }];
    });
    expect(other).toEqual([]);
  });

  it('name the refusals that the document knows, and leave out none of the domain', () => {
    const other = calls.flatMap(({ route, names }) => {
      const known = statesOf(route);
      const unknown = names.filter((name) => !OF_INPUT.includes(name) && !known.includes(name as RefusalState));
      const unsaid = known.filter((state) => !OF_ALL.includes(state) && !names.includes(state));
      return unknown.length + unsaid.length > 0 ? [{ route, unknown, unsaid }] : [];
    });
    expect(other).toEqual([]);
  });

  it('have a comment that says something, and names what is refused', () => {
    const silent = calls.filter(
      ({ comment, names }) => comment === '' || (names.length > 0 && !/Refusals:|permission/.test(comment)),
    );
    expect(silent.map(({ route }) => route)).toEqual([]);
  });
});
