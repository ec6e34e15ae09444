import { refTo, nameIn, type Schema } from './schema';
import { exampleOf } from './examples';
import { fromTypes } from './from-types';
import type { RouteFacts } from './route-facts';

const requestId = { 'X-Request-Id': refTo('headers', 'RequestId') };

const FILES = /^(application\/(pdf|vnd)|text\/csv)/;

/** What an event stream sends, as a text: OpenAPI 3.1 knows no streams. */
const EVENTS = {
  schema: {
    type: 'string',
    description:
      'Events called `door`, the `data` of each a `DoorLiveView`; a comment now and then keeps the line open.',
  },
  'x-event-data': refTo('schemas', 'DoorLiveView'),
};

function contentOf({ answer, produces }: RouteFacts): object {
  if (answer) {
    const name = answer.$ref && nameIn(answer.$ref);
    const example = name
      ? { examples: { [name]: refTo('examples', name) } }
      : { example: exampleOf(answer, fromTypes.schemas) };
    return { 'application/json': { schema: answer, ...example } };
  }
  const text = (type: string) => (type.startsWith('text/') ? { schema: { type: 'string' } satisfies Schema } : {});
  return Object.fromEntries(produces.map((type) => [type, type === 'text/event-stream' ? EVENTS : text(type)]));
}

/** The answers of a route that did what was asked. */
export function givenAnswers(facts: RouteFacts, http: string): Record<string, object> {
  const { produces, sendsKept } = facts;
  const isFile = produces.some((type) => FILES.test(type));
  const headers = {
    ...requestId,
    ...(sendsKept ? { ETag: refTo('headers', 'ETag') } : {}),
    ...(isFile ? { 'Content-Disposition': refTo('headers', 'ContentDisposition') } : {}),
  };
  if (http === '204') return { 204: { description: 'Done.', headers } };
  const given = { description: DESCRIPTIONS[http] ?? 'As asked.', headers, content: contentOf(facts) };
  return sendsKept ? { [http]: given, 304: { description: 'The caller has it.', headers } } : { [http]: given };
}

const DESCRIPTIONS: Record<string, string> = { 201: 'Made.', 202: 'Accepted.' };
