import { REFUSALS, type RefusalState } from '@azionelab/contracts';
import type { Route } from '@azionelab/api/kernel';
import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Response = Operation['responses'][string];

const REFUSAL = { $ref: '#/components/schemas/Refusal' };
const FIELD_ERRORS = { $ref: '#/components/schemas/FieldErrors' };

const STATES = Object.keys(REFUSALS) as RefusalState[];

/** The two bodies in which the API says no (SPEC 4.1). */
const SCHEMAS: NonNullable<NonNullable<OpenAPIObject['components']>['schemas']> = {
  Refusal: {
    type: 'object',
    description: 'The domain says no. Some states bring facts of their own beside these two.',
    required: ['status', 'detail'],
    properties: {
      status: { type: 'string', enum: STATES },
      detail: { type: 'string', description: 'One sentence for a person, fixed per state.' },
    },
  },
  FieldErrors: {
    type: 'object',
    description: 'The input is wrong: each field with what is wrong with it.',
    additionalProperties: { type: 'array', items: { type: 'string' } },
  },
};

const answer = (description: string, ...schemas: object[]): Response => ({
  description,
  content: { 'application/json': { schema: schemas.length === 1 ? schemas[0] : { oneOf: schemas } } },
});

const statesOf = (http: number): string => STATES.filter((state) => REFUSALS[state].http === http).join(', ');

/** Which refusals a route can answer with, as far as its shape tells. */
function refusalsOf({ method, path, rule }: Route): Record<string, Response> {
  const changes = method !== 'GET';
  const refused = (http: number): Response => answer(statesOf(http), REFUSAL);
  return {
    ...(changes || !path.includes(':') ? { 400: answer('Wrong input, or invalid_token', FIELD_ERRORS, REFUSAL) } : {}),
    ...(rule === 'everyone' ? {} : { 401: refused(401) }),
    ...(rule !== 'everyone' || path.startsWith('/reservations/:id') ? { 403: refused(403) } : {}),
    ...(path.includes(':') || changes ? { 404: refused(404) } : {}),
    ...(changes ? { 409: refused(409), 415: answer('The body is not application/json', FIELD_ERRORS) } : {}),
    ...(/^\/(reservations|check-ins)\//.test(path) && changes ? { 410: refused(410), 422: refused(422) } : {}),
    ...(changes ? { 429: refused(429) } : {}),
    503: refused(503),
  };
}

/** Adds to every operation how it can say no, and who may call it. */
export function describeAnswers(document: OpenAPIObject, routes: Route[]): OpenAPIObject {
  document.components = { ...document.components, schemas: { ...document.components?.schemas, ...SCHEMAS } };
  for (const route of routes) {
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`.replace(/(.)\/$/, '$1');
    const item = document.paths[path] ?? document.paths[`${path}/`];
    const operation = item?.[route.method.toLowerCase() as 'get'];
    if (!operation) continue;
    operation.responses = { ...operation.responses, ...refusalsOf(route) };
    operation.security = route.rule === 'everyone' ? [] : [{ session: [], forgery: [] }];
    operation.description = `May be called by: ${route.rule}.`;
  }
  return document;
}
