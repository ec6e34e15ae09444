import { argon2 } from 'node:crypto';
import { promisify } from 'node:util';

/** Cost of one hash: `memory` in KiB, `passes` over it, `parallelism` lanes. */
export interface Cost {
  memory: number;
  passes: number;
  parallelism: number;
}

/** A stored password: how it was hashed, with what salt, to what tag. */
export interface Hashed {
  cost: Cost;
  salt: Buffer;
  tag: Buffer;
}

const derive = promisify(argon2);

/** The argon2id tag of a password. */
export function tagOf(password: string, { cost, salt, tag }: Omit<Hashed, 'tag'> & { tag: { length: number } }) {
  return derive('argon2id', { ...cost, message: password, nonce: salt, tagLength: tag.length });
}

const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');

/** As a PHC string, `$argon2id$v=19$m=…,t=…,p=…$<salt>$<tag>`. */
export function toPhc({ cost, salt, tag }: Hashed): string {
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(salt)}$${base64(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

/** Reads a PHC string; `undefined` when it is none of argon2id. */
export function fromPhc(text: string): Hashed | undefined {
  const [, memory, passes, parallelism, salt, tag] = PHC.exec(text) ?? [];
  if (salt === undefined || tag === undefined) return undefined;
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}
