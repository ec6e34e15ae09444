import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { InvalidInput } from '../refusals/refusal';

/** The `Idempotency-Key` header: 8 to 255 printable characters, if it is there. @throws InvalidInput */
export const IdempotencyKey = createParamDecorator((_: unknown, host: ExecutionContext): string | undefined => {
  const header = host.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !/^[\x21-\x7e]{8,255}$/.test(header)) {
    throw new InvalidInput({ 'Idempotency-Key': ['Use 8 to 255 visible ASCII characters.'] });
  }
  return header;
});
