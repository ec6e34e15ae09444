import { CurrentCompany, Site, UnitOfWork } from '@azionelab/api/kernel';
import {
  type EveningLetterKind,
  type LetterContent,
  Letters,
  type LetterWriter,
  type Message,
} from '@azionelab/api/mail';
import { type Performance, Programme } from '@azionelab/api/shows';
import { Tokens } from '@azionelab/api/tokens';
import { GEL_COLOURS, gelOf, type ReservationStatus } from '@azionelab/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { writtenCode } from './booking-code';
import type { Reservation } from './reservation.entity';
import { Reservations } from './reservations';

/** A letter is worth sending only while its reservation stands where it stood when it was owed, and has that address. */
const WORTH_SENDING: Record<EveningLetterKind, ReservationStatus> = {
  confirmation_request: 'pending',
  ticket: 'confirmed',
  cancellation: 'cancelled',
};

/** What the letters about a reservation say; their links are made again here and live as long as the sending. */
@Injectable()
export class ReservationLetters implements LetterWriter, OnModuleInit {
  constructor(
    private readonly letters: Letters,
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly site: Site,
    private readonly programme: Programme,
    private readonly reservations: Reservations,
    private readonly tokens: Tokens,
  ) {}

  onModuleInit(): void {
    this.letters.writtenBy(this, Object.keys(WORTH_SENDING) as EveningLetterKind[]);
  }

  contentOf({ kind: told, reservationId, recipient }: Message): Promise<LetterContent | undefined> {
    const kind = told as EveningLetterKind;
    if (reservationId === null) return Promise.resolve(undefined);
    return this.work.run(
      async () => {
        const reservation = await this.reservations.byId(reservationId);
        if (reservation.status !== WORTH_SENDING[kind] || reservation.email !== recipient) return undefined;
        const performance = await this.programme.byId(reservation.performanceId);
        const base = { ...this.base(reservation, performance) };
        if (kind === 'cancellation') return { ...base, kind };
        return kind === 'ticket'
          ? { ...base, kind, ...(await this.ticket(reservation, performance)) }
          : { ...base, kind, ...(await this.request(reservation)) };
      },
      { readOnly: true },
    );
  }

  private base(reservation: Reservation, { show, venue, startsAt }: Performance) {
    const { name, contactEmail, timeZone } = this.company.get();
    return {
      locale: reservation.locale,
      company: { name, contactEmail, timeZone },
      recipientName: reservation.name,
      show: { title: show.title, credit: show.credit, ...GEL_COLOURS[gelOf(show.slug, show.gel)] },
      venue: { name: venue.name, address: venue.address, city: venue.city },
      startsAt,
      partySize: reservation.partySize,
      code: writtenCode(reservation.code),
    };
  }

  private async request({ id, locale }: Reservation) {
    const { raw, expiresAt } = await this.token(id, 'confirmation');
    return { confirmUrl: this.site.page('/confirm', locale, raw), confirmUntil: expiresAt };
  }

  private async ticket({ id, locale }: Reservation, { startsAt, endsAt }: Performance) {
    const manage = await this.token(id, 'manage');
    const checkIn = await this.token(id, 'check_in');
    return {
      ticketUrl: this.site.page('/ticket', locale, manage.raw),
      qrText: this.site.page('/t', locale, checkIn.raw),
      cancelUntil: startsAt,
      endsAt,
    };
  }

  private async token(reservationId: number, purpose: 'confirmation' | 'manage' | 'check_in') {
    const token = await this.tokens.findOf(reservationId, purpose);
    if (!token) throw new Error(`Reservation ${reservationId} has no ${purpose} token.`);
    return { raw: this.tokens.rawOf(token), expiresAt: token.expiresAt };
  }
}
