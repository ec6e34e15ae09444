import { Clock, CurrentCompany, Site, UnitOfWork } from '@azionelab/api/kernel';
import {
  type EveningBefore,
  type EveningLetterKind,
  type LetterContent,
  type LetterFacts,
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
const WORTH_SENDING: Record<EveningLetterKind, readonly ReservationStatus[]> = {
  confirmation_request: ['pending'],
  ticket: ['confirmed'],
  cancellation: ['cancelled'],
  seats_changed: ['confirmed'],
  performance_moved: ['pending', 'confirmed'],
  performance_cancelled: ['cancelled'],
  reminder: ['confirmed'],
};

/** What a letter is about. */
interface About {
  reservation: Reservation;
  performance: Performance;
  facts: LetterFacts;
}

function beforeOf({ before = {} }: LetterFacts): EveningBefore {
  const { show_title: showTitle, starts_at: at, venue_name: venueName, party_size: partySize } = before;
  return { showTitle, startsAt: at === undefined ? undefined : new Date(at), venueName, partySize };
}

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
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.letters.writtenBy(this, Object.keys(WORTH_SENDING) as EveningLetterKind[]);
  }

  contentOf({ kind: told, reservationId, recipient, facts }: Message): Promise<LetterContent | undefined> {
    const kind = told as EveningLetterKind;
    if (reservationId === null) return Promise.resolve(undefined);
    return this.work.run(
      async () => {
        const reservation = await this.reservations.byId(reservationId);
        if (!WORTH_SENDING[kind].includes(reservation.status) || reservation.email !== recipient) return undefined;
        const performance = await this.programme.byId(reservation.performanceId);
        return this.written(kind, { reservation, performance, facts: facts ?? {} });
      },
      { readOnly: true },
    );
  }

  private async written(kind: EveningLetterKind, about: About): Promise<LetterContent | undefined> {
    const { reservation, performance, facts } = about;
    const base = this.base(reservation, performance);
    switch (kind) {
      case 'cancellation':
        return { ...base, kind };
      case 'performance_cancelled':
        return { ...base, kind, remark: facts.remark ?? '' };
      case 'confirmation_request':
        return { ...base, kind, ...(await this.request(reservation)) };
      case 'ticket':
        return { ...base, kind, ...(await this.ticket(reservation, performance)) };
      case 'reminder': // of an evening that has begun nobody is reminded
        if (performance.hasStarted(this.clock.now())) return undefined;
        return { ...base, kind, ...(await this.ticket(reservation, performance)) };
      case 'seats_changed':
        return { ...base, kind, ...(await this.ticket(reservation, performance)), before: beforeOf(facts) };
      case 'performance_moved':
        return { ...base, kind, ...(await this.moved(about)) };
    }
  }

  private async moved({ reservation, performance, facts }: About) {
    const { endsAt, version: sequence } = performance;
    const told = { before: beforeOf(facts), remark: facts.remark ?? '', endsAt, sequence };
    if (reservation.status === 'pending') {
      const { confirmUrl } = await this.request(reservation);
      return { ...told, link: { of: 'confirmation', url: confirmUrl } as const };
    }
    const { ticketUrl } = await this.ticket(reservation, performance);
    return { ...told, link: { of: 'ticket', url: ticketUrl } as const };
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

  private async ticket({ id, locale }: Reservation, { startsAt, endsAt, version: sequence }: Performance) {
    const manage = await this.token(id, 'manage');
    const checkIn = await this.token(id, 'check_in');
    return {
      ticketUrl: this.site.page('/ticket', locale, manage.raw),
      qrText: this.site.page('/t', locale, checkIn.raw),
      cancelUntil: startsAt,
      endsAt,
      sequence,
    };
  }

  private async token(reservationId: number, purpose: 'confirmation' | 'manage' | 'check_in') {
    const token = await this.tokens.findOf(reservationId, purpose);
    if (!token) throw new Error(`Reservation ${reservationId} has no ${purpose} token.`);
    return { raw: this.tokens.rawOf(token), expiresAt: token.expiresAt };
  }
}
