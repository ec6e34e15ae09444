import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fromPhc, tagOf, toPhc, type Cost, type Hashed } from './argon2';
import { Turns } from './turns';

/** 19 MiB and two passes: what OWASP asks of argon2id at least. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };

/** Hashes at once: bounds memory, and leaves threads of the pool to others. */
const AT_ONCE = 2;

/** Whoever has no password is measured against this, for as long as if there were one. */
const NOBODY: Hashed = { cost: COST, salt: randomBytes(16), tag: randomBytes(32) };

/** Passwords as argon2id hashes that carry their own parameters. */
@Injectable()
export class Passwords {
  private readonly turns = new Turns(AT_ONCE);

  async hash(password: string): Promise<string> {
    const fresh = { cost: COST, salt: randomBytes(16), tag: { length: 32 } };
    return toPhc({ ...fresh, tag: await this.turns.take(() => tagOf(password, fresh)) });
  }

  /** Takes as long without a stored password as with one. */
  async match(password: string, stored: string | null): Promise<boolean> {
    const hashed = (stored && fromPhc(stored)) || NOBODY;
    const tag = await this.turns.take(() => tagOf(password, hashed));
    return timingSafeEqual(tag, hashed.tag) && hashed !== NOBODY;
  }

  /** Whether `stored` was made at another cost than today's. */
  isOutdated(stored: string): boolean {
    const cost = fromPhc(stored)?.cost;
    return cost?.memory !== COST.memory || cost.passes !== COST.passes || cost.parallelism !== COST.parallelism;
  }
}
