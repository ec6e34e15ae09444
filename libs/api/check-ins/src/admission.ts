import { Reservations } from '@azionelab/api/bookings';
import { Clock, CurrentCompany, CurrentUser, Idempotency, UnitOfWork } from '@azionelab/api/kernel';
import type { CheckedInView, CheckInPreviewView } from '@azionelab/contracts';
import type { ConfirmCheckInRequest, PreviewCheckInRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { CheckIn } from './check-in.entity';
import { checkedInView, checkInPreviewView } from './check-in.view';
import { MoreThanTheRest, PartialArrivalNeedsKey } from './check-ins.errors';
import { readScanned, type Scanned } from './scanned';
import { type Ticket, TicketReader } from './ticket-reader';

/** Lets parties in: looks first, changes nothing; then checks everything again and records the arrival. */
@Injectable()
export class Admission {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly reader: TicketReader,
    private readonly reservations: Reservations,
    private readonly user: CurrentUser,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidToken and as `TicketReader` says */
  preview({ token, performance }: PreviewCheckInRequest): Promise<CheckInPreviewView> {
    const scanned = readScanned(token);
    return this.work.run(
      async () => {
        const reservation = await this.reservations.byId(await this.reader.reservationOf(scanned));
        const ticket = await this.reader.read(scanned, reservation, performance);
        return checkInPreviewView(ticket, this.company.get().timeZone);
      },
      { readOnly: true },
    );
  }

  /** @throws InvalidToken | MoreThanTheRest | PartialArrivalNeedsKey and as `TicketReader` says */
  admit(request: ConfirmCheckInRequest, key?: string): Promise<CheckedInView> {
    const scanned = readScanned(request.token);
    return this.idempotency.once(key, `check-in:${this.user.get().id}`, request, async () => {
      const reservationId = await this.reader.reservationOf(scanned); // no lock yet: only to learn the row
      const reservation = await this.reservations.lock(reservationId); // devices with one ticket queue here
      const ticket = await this.reader.read(scanned, reservation, request.performance);
      const entering = partyEntering(ticket, request.admitted, key);
      const checkIn = await this.record(ticket, entering, request.source ?? usualSource(scanned));
      return checkedInView(checkIn, ticket, this.company.get().timeZone);
    });
  }

  private async record(
    { reservation, admitted }: Ticket,
    entering: number,
    source: CheckIn['source'],
  ): Promise<CheckIn> {
    const checkIns = this.work.of(CheckIn);
    if (admitted > 0) {
      const checkIn = await checkIns.findOneByOrFail({ reservationId: reservation.id });
      checkIn.admitted = admitted + entering;
      return checkIns.save(checkIn);
    }
    return checkIns.save(
      checkIns.create({
        reservationId: reservation.id,
        performanceId: reservation.performanceId,
        admitted: entering,
        checkedInAt: this.clock.now(),
        checkedInBy: this.user.get().id,
        source,
      }),
    );
  }
}

const usualSource = (scanned: Scanned): CheckIn['source'] => ('token' in scanned ? 'qr_scan' : 'manual');

/** How many enter now: the rest of the party unless told otherwise. */
function partyEntering({ reservation, admitted }: Ticket, asked: number | undefined, key: string | undefined): number {
  const rest = reservation.partySize - admitted;
  if (asked === undefined) return rest;
  if (asked > rest) throw new MoreThanTheRest(rest);
  if (asked < rest && key === undefined) throw new PartialArrivalNeedsKey();
  return asked;
}
