import { nameIn, type Schema, refTo } from './schema';
import { givenAnswers } from './given-answer';
import { type Parameter, parametersOf } from './parameters';
import { refusedAnswers } from './refused-answers';
import type { RouteFacts } from './route-facts';
import { securityOf } from './security';

interface Body {
  content: Record<string, { schema?: Schema; examples?: object }>;
  [key: string]: unknown;
}

/** An operation as Nest documents it: what it reads, and its HTTP status. */
export interface Operation {
  parameters?: Parameter[];
  requestBody?: Body;
  responses: Record<string, object>;
  [key: string]: unknown;
}

const KIB = 1024;

/** Largest body of a call in KiB (SPEC 4.2). */
function limitOf({ path }: RouteFacts, isUpload: boolean): number {
  if (isUpload) return 10 * KIB;
  if (path.endsWith('/sync')) return KIB;
  return path.startsWith('/admin/') ? 256 : 16;
}

function bodyOf(facts: RouteFacts, { content, ...rest }: Body): Body {
  const isUpload = Object.keys(content).some((type) => type.startsWith('image/'));
  const media = Object.entries(content).map(([type, { schema }]) => {
    const name = schema?.$ref && nameIn(schema.$ref);
    return [type, name ? { schema, examples: { [name]: refTo('examples', name) } } : {}];
  });
  const description = `At most ${limitOf(facts, isUpload)} KiB.`;
  return { ...rest, description, required: true, content: Object.fromEntries(media) as Body['content'] };
}

/** Tells of an operation all that its route says of itself. */
export function describeOperation(operation: Operation, facts: RouteFacts): Operation {
  const { operationId, comment, rule } = facts;
  const documented = operation.parameters ?? [];
  const parameters = parametersOf(facts, documented);
  const takesTicket = parameters.length < documented.length;
  const [summary, more] = /^(.*?\.)(?:\s+([\s\S]*))?$/.exec(comment)?.slice(1) ?? [comment];
  const http = Object.keys(operation.responses).find((status) => status.startsWith('2')) ?? '200';
  const reads = {
    body: operation.requestBody !== undefined,
    query: parameters.some((one) => one.in === 'query'),
    headers: parameters.filter((one) => one.in === 'header').map(({ name }) => name),
  };
  return {
    ...operation,
    operationId,
    summary,
    description: [more, `May be called by: ${rule?.replaceAll('_', ' ')}.`].filter(Boolean).join(' '),
    parameters,
    ...(operation.requestBody ? { requestBody: bodyOf(facts, operation.requestBody) } : {}),
    responses: { ...givenAnswers(facts, http), ...refusedAnswers(facts, reads) },
    security: securityOf(facts, takesTicket),
  };
}
