import { Readable } from 'node:stream';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { UnfitUpload } from '../refusals/refusal';

/** The content types under which a file is uploaded; what it is, its first bytes say. */
export const UPLOAD_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

/** A route whose body is a picture. */
export const TakesPicture = () => RouteConfig({ takesPicture: true });

export const takesPicture = ({ routeOptions }: FastifyRequest): boolean => 'takesPicture' in routeOptions.config;

/**
 * The file that is the body of a request. It is read here and not before: whoever may not upload is told so first, and
 * nothing of what they send is kept in memory.
 * @param most bytes
 * @throws UnfitUpload
 */
export async function readUpload({ body, headers }: FastifyRequest, most: number): Promise<Buffer> {
  if (!(body instanceof Readable)) throw new UnfitUpload(415, 'Send a picture: JPEG, PNG, WebP or AVIF.');
  const tooLarge = new UnfitUpload(413, `Choose a file of at most ${Math.floor(most / 1024 / 1024)} MB.`);
  if (Number(headers['content-length'] ?? 0) > most) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
