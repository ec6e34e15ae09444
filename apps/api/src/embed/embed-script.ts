import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A script of the elements in each packing that a browser may take. */
export interface EmbedScript {
  /** Another content has another one. */
  version: string;
  plain: Buffer;
  br: Buffer;
  gzip: Buffer;
}

/** Reads a built script and packs it, once. */
export async function readScript(path: string): Promise<EmbedScript> {
  const plain = await readFile(path);
  const version = createHash('sha256').update(plain).digest('base64url').slice(0, 12);
  return { version, plain, br: brotliCompressSync(plain), gzip: gzipSync(plain, { level: 9 }) };
}

/** The packing that a caller takes, by its `Accept-Encoding`. */
export function packingFor(accepts = ''): 'br' | 'gzip' | 'plain' {
  if (/\bbr\b/.test(accepts)) return 'br';
  return /\bgzip\b/.test(accepts) ? 'gzip' : 'plain';
}
