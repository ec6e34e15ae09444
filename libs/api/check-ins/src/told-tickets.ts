import { readBookingCode, Reservations } from '@azionelab/api/bookings';
import { UnitOfWork } from '@azionelab/api/kernel';
import { Tokens } from '@azionelab/api/tokens';
import { Injectable } from '@nestjs/common';

/** How a device tells of a ticket later: the hash of its token, or the code that was typed. */
export interface ToldTicket {
  /** base64url. */
  token_hash?: string;
  code?: string;
}

/** Whose ticket is told of; undefined when it is nobody's of this company. */
export type ReservationOf = (told: ToldTicket) => number | undefined;

/** Knows tickets by what a device keeps of them. */
@Injectable()
export class ToldTickets {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: Tokens,
    private readonly reservations: Reservations,
  ) {}

  /** Looks all of them up at once. */
  find(told: ToldTicket[]): Promise<ReservationOf> {
    const hashes = told.flatMap(({ token_hash }) => (token_hash ? [Buffer.from(token_hash, 'base64url')] : []));
    const codes = told.flatMap(({ code }) => readBookingCode(code ?? '') ?? []);
    return this.work.run(
      async () => {
        const tokens = await this.tokens.findByHashes(hashes, 'check_in');
        const byHash = new Map(tokens.map((token) => [token.tokenHash.toString('base64url'), token.reservationId]));
        const byCode = await this.reservations.idsByCode(codes);
        return ({ token_hash, code }) =>
          token_hash === undefined ? byCode.get(readBookingCode(code ?? '') ?? '') : byHash.get(token_hash);
      },
      { readOnly: true },
    );
  }
}
