import type { OpenAPIObject } from '@nestjs/swagger';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import type { Answer } from './caller';

type Part = Record<string, unknown>;
type Told = Omit<Answer<unknown>, 'took'>;

/** A field that the document does not know is a fault here, though callers are told to expect some one day. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, one]) => [key, closed(one)]));
  const isOpen = typeof inner['properties'] === 'object' && inner['additionalProperties'] === undefined;
  return isOpen ? { ...inner, additionalProperties: false } : inner;
}

const FORMATS = {
  /** With the company's own offset, never `Z` (SPEC 4). */
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$/,
  date: /^\d{4}-\d\d-\d\d$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

/** What the API's document says of its answers. */
export class ApiContract {
  private readonly ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true, formats: FORMATS });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly paths: [RegExp, string][];

  constructor(private readonly document: OpenAPIObject) {
    this.ajv.addSchema({ components: { schemas: closed(document.components?.schemas) } }, 'api');
    // An address that fits a path to the letter is that path's.
    const paths = Object.keys(document.paths).toSorted((a, b) => Number(a.includes('{')) - Number(b.includes('{')));
    this.paths = paths.map((path) => [
      new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`),
      path,
    ]);
  }

  /** Where an answer is none that the document knows; undefined when it is one. */
  faultOf(method: string, address: string, { status, headers, body }: Told): string | undefined {
    const [target = ''] = address.split('?', 1);
    if (!target.startsWith('/api/') || /^\/api\/(docs|openapi)/.test(target) || method === 'OPTIONS') return undefined;
    const path = this.paths.find(([form]) => form.test(target))?.[1];
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
    const operation = path && (this.document.paths[path] as Record<string, Part> | undefined)?.[verb];
    if (!operation) return this.strangerFault(status, body, method);
    const response = (operation['responses'] as Record<string, Part>)[status];
    if (!response) return `the document knows no such answer: ${JSON.stringify(body)}`;
    return this.knownFault(this.at(response), { status, headers, body }, method);
  }

  /** Where a value is none of a schema that the document names. */
  schemaFault(name: string, value: unknown): string | undefined {
    return this.valueFault({ $ref: `#/components/schemas/${name}` }, value);
  }

  private knownFault(response: Part, { headers, body }: Told, method: string): string | undefined {
    const missing = Object.entries((response['headers'] ?? {}) as Record<string, Part>)
      .filter(([, header]) => this.at(header)['required'] === true)
      .find(([name]) => headers[name.toLowerCase()] === undefined);
    if (missing) return `it has no ${missing[0]}`;
    const content = response['content'] as Record<string, Part> | undefined;
    const [type = ''] = String(headers['content-type'] ?? '').split(';');
    if (!content) return body === '' ? undefined : `it should be empty: ${JSON.stringify(body)}`;
    const known = Object.keys(content).find((one) => one.split(';')[0] === type);
    if (known === undefined) return `it is ${type || 'of no type'}, not ${Object.keys(content).join(' or ')}`;
    if (method === 'HEAD' || type !== 'application/json') return undefined;
    return this.valueFault(content[known]?.['schema'] as Part, body);
  }

  /** What no route answers is refused, and that as everywhere. */
  private strangerFault(status: number, body: unknown, method: string): string | undefined {
    if (status < 400) return 'the document knows no such call';
    if (method === 'HEAD') return undefined;
    const names = status === 500 ? ['FaultBody'] : ['RefusalBody', 'UnreadBody'];
    const faults = names.map((name) => this.schemaFault(name, body));
    return faults.includes(undefined) ? undefined : faults.join('; ');
  }

  /** A part of the document, or what it refers to. */
  private at(part: Part): Part {
    const ref = part['$ref'] as string | undefined;
    const found = ref
      ?.slice(2)
      .split('/')
      .reduce<unknown>((at, key) => (at as Part)[key], this.document);
    return (found ?? part) as Part;
  }

  /** Each schema is compiled when it is asked for first, and once. */
  private validatorOf(schema: Part): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll('"#/', '"api#/');
    const known = this.validators.get(text);
    if (known) return known;
    const made = this.ajv.compile(closed(JSON.parse(text)) as object);
    this.validators.set(text, made);
    return made;
  }

  private valueFault(schema: Part, value: unknown): string | undefined {
    const validate = this.validatorOf(schema);
    if (validate(value)) return undefined;
    const errors = validate.errors?.map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
    return errors?.slice(0, 8).join('; ');
  }
}
