import { randomBytes } from 'node:crypto';

/** What every key begins with: people, and programs that look for lost secrets, know it by that. */
const PREFIX = 'azk_';

/** How many characters of a key are shown again. */
const HINT = PREFIX.length + 4;

const BEARER_KEY = /^Bearer +(azk_[^ ]*) *$/i;

/** A new key, of 256 random bits. */
export const drawKey = (): string => PREFIX + randomBytes(32).toString('base64url');

/** How a key begins: tells it from others, and is of no use. */
export const hintOf = (key: string): string => key.slice(0, HINT);

/** The key that an `Authorization` header bears; undefined for one that bears something else, a visitor's token say. */
export const keyIn = (authorization: string | undefined): string | undefined =>
  BEARER_KEY.exec(authorization ?? '')?.[1];
