import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { documentedHeader } from '../http/documented-header';
import { Conflict } from '../refusals/refusals';

/** The version that `If-Match` asks for; `undefined` without the header or with `*`. */
export const IfMatch = createParamDecorator(
  (_: unknown, host: ExecutionContext): number | undefined => {
    const header = host.switchToHttp().getRequest<FastifyRequest>().headers['if-match']?.trim();
    if (header === undefined || header === '*') return undefined;
    const version = /^(?:W\/)?"?(\d{1,15})"?$/.exec(header)?.[1];
    if (version === undefined) throw new Conflict();
    return Number(version);
  },
  [
    documentedHeader({
      name: 'If-Match',
      description: 'The `version` that the caller has read, in quotes: 409 `conflict` when it is no longer current.',
      example: '"3"',
    }),
  ],
);

/** @throws Conflict when somebody changed the row since the caller read it */
export function demandVersion(row: { version: number }, expected: number | undefined): void {
  if (expected !== undefined && expected !== row.version) throw new Conflict({ version: row.version });
}
