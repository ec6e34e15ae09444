import { Reservation, drawBookingCode } from '@azionelab/api/bookings';
import { type Company, CurrentCompany, UnitOfWork } from '@azionelab/api/kernel';
import { Tokens } from '@azionelab/api/tokens';
import type { TokenPurpose } from '@azionelab/contracts';
import type { BoxOffice } from './open-box-office';

/** A party with the token it holds. */
export interface Party {
  id: number;
  size: number;
  token: string;
}

/** Parties that hold a token already, without the mails that would have brought it. */
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
  const withToken = async ({ id, partySize }: Reservation): Promise<Party> => {
    const order = { purpose, reservationId: id, performanceId: performance };
    const token = await tokens.issue({ ...order, expiresAt: new Date(Date.now() + 86_400_000) });
    return { id, size: partySize, token: tokens.rawOf(token) };
  };
  return office.app.get(CurrentCompany).run(company, () =>
    work.run(async () => {
      const reservations = work.of(Reservation);
      const saved = await reservations.save(reservations.create(sizes.map(reservationOf)));
      const all: Party[] = [];
      for (const reservation of saved) all.push(await withToken(reservation));
      return all;
    }),
  );
}
