import { createHash } from 'node:crypto';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A file that is the same for everyone who asks. */
export interface KeptFile {
  content: string | Buffer;
  /** Media type. */
  type: string;
  /** For how many seconds nobody needs to ask again. */
  maxAge: number;
  /** What stands at its address never changes. */
  immutable?: boolean;
}

export const SENDS_KEPT = 'azionelab:sends-kept';

/** For routes that answer with `sendKept`: the API document tells of the `ETag`. */
export const SendsKept = (type: string) =>
  applyDecorators(
    SetMetadata(SENDS_KEPT, true),
    ApiProduces(type),
    ApiHeader({
      name: 'If-None-Match',
      description: 'The `ETag` of what the caller has: 304 when it is still the same.',
      required: false,
    }),
  );

/** Sends a file that callers and what is in between may keep; who has it already is told so, and no more. */
export function sendKept(request: FastifyRequest, reply: FastifyReply, file: KeptFile): void {
  const { content, type, maxAge, immutable = false } = file;
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
  void reply.header('Cache-Control', `public, max-age=${maxAge}${immutable ? ', immutable' : ''}`).header('ETag', tag);
  const known = request.headers['if-none-match']?.split(/\s*,\s*/).map((given) => given.replace(/^W\//, ''));
  if (known?.some((given) => given === tag || given === '*')) void reply.code(304).send();
  else void reply.type(type).send(content);
}
