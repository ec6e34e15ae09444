import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { documentedHeader } from '../http/documented-header';
import { InvalidInput } from '../refusals/refusal';

const FORM = /^[\x21-\x7e]{8,255}$/;

/** The `Idempotency-Key` header: 8 to 255 printable characters, if it is there. @throws InvalidInput */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, host: ExecutionContext): string | undefined => {
    const header = host.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
    if (header === undefined) return undefined;
    if (typeof header !== 'string' || !FORM.test(header)) {
      throw new InvalidInput({ 'Idempotency-Key': ['Use 8 to 255 visible ASCII characters.'] });
    }
    return header;
  },
  [
    documentedHeader({
      name: 'Idempotency-Key',
      description:
        'Drawn once per deed: a retry with the same key and body gets the first answer, for a day, and does nothing twice.',
      schema: { type: 'string', pattern: FORM.source, minLength: 8, maxLength: 255 },
      example: '0192f0c1-8d8e-7cc4-a3a1-5b2e9c1d7f60',
    }),
  ],
);
