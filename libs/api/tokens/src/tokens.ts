import { randomBytes } from 'node:crypto';
import { Clock, CurrentCompany, Settings, UnitOfWork } from '@azionelab/api/kernel';
import type { TokenPurpose } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import { hashOf, mint } from './mint';
import { Token } from './token.entity';
import { TokenExpired, UnknownToken } from './tokens.errors';

/** What a new token is for, and until when. */
export interface TokenOrder {
  purpose: TokenPurpose;
  reservationId: number;
  performanceId: number;
  expiresAt: Date;
}

/** Issues, finds and spends opaque tokens; makes one again for its holder without ever having stored it. */
@Injectable()
export class Tokens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async issue(order: TokenOrder): Promise<Token> {
    const [drawn] = await this.work.query<{ id: number }>(`SELECT nextval('tokens_id_seq') AS id`);
    const key = this.settings.tokenKeys.current;
    const token = Object.assign(new Token(), {
      ...order,
      id: Number(drawn?.id),
      nonce: randomBytes(32),
      keyId: key.id,
      usedAt: null,
    });
    token.tokenHash = hashOf(this.rawOf(token));
    await this.work.of(Token).insert(token);
    return token;
  }

  /** @throws UnknownToken also for a token of another purpose or another company */
  async find(rawToken: string, ...purposes: TokenPurpose[]): Promise<Token> {
    const token = await this.work.of(Token).findOneBy({ tokenHash: hashOf(rawToken), purpose: In(purposes) });
    if (!token) throw new UnknownToken();
    return token;
  }

  /** Tokens of one purpose by what the database knows them by; whoever has only that cannot make them. */
  findByHashes(hashes: Buffer[], purpose: TokenPurpose): Promise<Token[]> {
    return this.work.of(Token).findBy({ tokenHash: In(hashes), purpose });
  }

  /** The newest token of a reservation for `purpose`, if it has one. */
  findOf(reservationId: number, purpose: TokenPurpose): Promise<Token | null> {
    return this.work.of(Token).findOne({ where: { reservationId, purpose }, order: { id: 'DESC' } });
  }

  /** All tokens of a reservation, the oldest first. */
  allOf(reservationId: number): Promise<Token[]> {
    return this.work.of(Token).find({ where: { reservationId }, order: { id: 'ASC' } });
  }

  /** A found token as it stands now, under its lock: the last in the lock order. */
  lock({ id }: Token): Promise<Token> {
    return this.work.of(Token).findOneOrFail({ where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** Uses a token up, once; the reservation's row is locked by then. @throws TokenExpired when it was used or ended meanwhile */
  async spend(token: Token): Promise<void> {
    const now = this.clock.now();
    const { affected } = await this.work
      .of(Token)
      .update({ id: token.id, usedAt: IsNull(), expiresAt: MoreThan(now) }, { usedAt: now });
    if (affected !== 1) throw new TokenExpired(token.performanceId);
  }

  /** Ends at once whatever opens what `token` opens, and issues another that lives as long; the reservation's row is locked. */
  async replace({ purpose, reservationId, performanceId, expiresAt }: Token): Promise<Token> {
    const now = this.clock.now();
    await this.work.of(Token).update({ reservationId, purpose, expiresAt: MoreThan(now) }, { expiresAt: now });
    return this.issue({ purpose, reservationId, performanceId, expiresAt });
  }

  /** The newest token of a reservation for `purpose` ends at that moment, if it has one; the reservation's row is locked. */
  async lastUntil(reservationId: number, purpose: TokenPurpose, expiresAt: Date): Promise<void> {
    const token = await this.findOf(reservationId, purpose);
    if (token) await this.work.of(Token).update({ id: token.id }, { expiresAt });
  }

  /** The token itself, made again; it goes to its holder and nowhere else. */
  rawOf(token: Pick<Token, 'purpose' | 'id' | 'nonce' | 'keyId'>): string {
    const key = this.settings.tokenKeys.byId(token.keyId);
    if (!key) throw new Error(`TOKEN_KEYS no longer holds the key ${token.keyId}.`);
    return mint(key.secret, { ...token, companyId: this.company.get().id });
  }
}
