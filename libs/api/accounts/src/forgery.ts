import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Settings } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { Cookies } from './cookies';

/** Puts one cookie into an answer. */
export type SetCookie = (name: string, value: string, options: CookieSerializeOptions) => unknown;

/**
 * Proof that a call comes from our own pages, as Angular gives it: a hidden cookie holds a secret, a readable one the
 * token that only we can make of it, and a header brings the token back.
 */
@Injectable()
export class Forgery {
  constructor(
    private readonly settings: Settings,
    private readonly cookies: Cookies,
  ) {}

  /** Sets both cookies unless they are there and belong together. */
  provide({ cookies }: FastifyRequest, setCookie: SetCookie): void {
    const secret = cookies[this.cookies.forgerySecret];
    if (!this.belong(secret, cookies[this.cookies.forgeryToken])) this.set(secret || newSecret(), setCookie);
  }

  /** Sets both cookies anew: what was readable before is worth nothing. */
  renew(setCookie: SetCookie): void {
    this.set(newSecret(), setCookie);
  }

  /** Whether the call brought the token of its secret. */
  isOurs({ cookies, headers }: FastifyRequest): boolean {
    const token = headers['x-xsrf-token'];
    return this.belong(cookies[this.cookies.forgerySecret], typeof token === 'string' ? token : undefined);
  }

  private set(secret: string, setCookie: SetCookie): void {
    const token = tokenOf(secret, this.settings.sessionKeys.current.secret);
    setCookie(this.cookies.forgerySecret, secret, this.cookies.hidden);
    setCookie(this.cookies.forgeryToken, token, this.cookies.attributes);
  }

  private belong(secret = '', token = ''): boolean {
    if (!secret) return false;
    const given = Buffer.from(token);
    return this.settings.sessionKeys.all.some((key) => {
      const right = Buffer.from(tokenOf(secret, key.secret));
      return right.length === given.length && timingSafeEqual(right, given);
    });
  }
}

const newSecret = () => randomBytes(32).toString('base64url');
const tokenOf = (secret: string, key: Buffer) => createHmac('sha256', key).update(`xsrf:${secret}`).digest('base64url');
