import { randomBytes } from 'node:crypto';
import { drawBookingCode, Reservation } from '@azionelab/api/bookings';
import { type Company, CurrentCompany, UnitOfWork } from '@azionelab/api/kernel';
import { hashOf, Token, Tokens } from '@azionelab/api/tokens';
import type { TokenPurpose } from '@azionelab/contracts';
import type { BoxOffice } from './open-box-office';

/** A party with the token it holds. */
export interface Party {
  id: number;
  size: number;
  token: string;
}

/** Parties that hold a token already, without the mails that would have brought it: however many, in two statements. */
export async function parties(
  office: BoxOffice,
  company: Company,
  performance: number,
  sizes: number[],
  purpose: TokenPurpose = 'confirmation',
): Promise<Party[]> {
  const [work, tokens] = [office.app.get(UnitOfWork), office.app.get(Tokens, { strict: false })];
  const status = purpose === 'confirmation' ? ('pending' as const) : ('confirmed' as const);
  const reservationOf = (size: number) => ({
    performanceId: performance,
    status,
    code: drawBookingCode(),
    name: 'Maria Rossi',
    email: 'maria@posta.example',
    partySize: size,
    locale: 'it' as const,
    confirmedAt: status === 'confirmed' ? new Date() : null,
  });
  const tokenOf = ({ id }: Reservation, drawn: number) => {
    const token = Object.assign(new Token(), {
      purpose,
      id: drawn,
      reservationId: id,
      performanceId: performance,
      nonce: randomBytes(32),
      keyId: office.settings.tokenKeys.current.id,
      expiresAt: new Date(Date.now() + 86_400_000),
      usedAt: null,
    });
    token.tokenHash = hashOf(tokens.rawOf(token));
    return token;
  };
  return office.app.get(CurrentCompany).run(company, () =>
    work.run(async () => {
      const reservations = work.of(Reservation);
      const saved = reservations.create(sizes.map(reservationOf));
      await reservations.insert(saved);
      const drawn = await work.query<{ id: string }>(
        `SELECT nextval('tokens_id_seq') AS id FROM generate_series(1, $1)`,
        [saved.length],
      );
      const held = saved.map((reservation, at) => tokenOf(reservation, Number(drawn[at]?.id)));
      await work.of(Token).insert(held);
      return held.map((token, at) => ({
        id: token.reservationId,
        size: sizes[at] as number,
        token: tokens.rawOf(token),
      }));
    }),
  );
}
