import { randomUUID } from 'node:crypto';
import { type Reservation, Reservations } from '@azionelab/api/bookings';
import {
  Clock,
  Conflict,
  CurrentCompany,
  CurrentUser,
  Idempotency,
  IdempotencyKeyReused,
  UnitOfWork,
} from '@azionelab/api/kernel';
import type { CheckedInView, CheckInPreviewView, CheckInSource } from '@azionelab/contracts';
import type { ConfirmCheckInRequest, PreviewCheckInRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { ArrivalBook, type NewArrival } from './arrival-book';
import { checkedInView, checkInPreviewView } from './check-in.view';
import { MoreThanTheRest, PartialArrivalNeedsKey } from './check-ins.errors';
import { type Scan, ScanLog } from './scan-log';
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
    private readonly arrivals: ArrivalBook,
    private readonly scanLog: ScanLog,
    private readonly user: CurrentUser,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidToken and as `TicketReader` says */
  async preview({ token, performance }: PreviewCheckInRequest): Promise<CheckInPreviewView> {
    const openFor = this.openFor(performance);
    return this.scanLog.following({ verdict: 'valid', performanceId: openFor }, (scan) =>
      this.work.run(
        async () => {
          const scanned = readScanned(token);
          const reservation = await this.reservations.byId(await this.reader.reservationOf(scanned));
          note(scan, reservation);
          const ticket = await this.reader.read(scanned, reservation, openFor);
          return checkInPreviewView(ticket, this.company.get().timeZone);
        },
        { readOnly: true },
      ),
    );
  }

  /** @throws InvalidToken | MoreThanTheRest | PartialArrivalNeedsKey and as `TicketReader` says */
  async admit(request: ConfirmCheckInRequest, key?: string): Promise<CheckedInView> {
    const openFor = this.openFor(request.performance);
    return this.scanLog.following({ verdict: 'admitted', performanceId: openFor, nonce: key }, (scan) =>
      this.idempotency.once(key, this.keyScope(), request, async () => {
        const scanned = readScanned(request.token);
        const reservationId = await this.reader.reservationOf(scanned); // no lock yet: only to learn the row
        const reservation = await this.reservations.lock(reservationId); // devices with one ticket queue here
        note(scan, reservation);
        if (!(await this.isToldAlready(key, reservation))) {
          const ticket = await this.reader.read(scanned, reservation, openFor);
          await this.letIn(ticket, partyEntering(ticket, request.admitted, key), {
            nonce: key ?? randomUUID(),
            source: request.source ?? usualSource(scanned),
          });
        }
        const checkIn = await this.arrivals.settle(reservation);
        if (!checkIn) throw new Conflict();
        return checkedInView(checkIn, reservation, this.company.get().timeZone);
      }),
    );
  }

  /** A device stands at its own door, a person at the one that the request names, if it names one. @throws PermissionDenied */
  private openFor(performance: number | undefined): number | undefined {
    if (performance === undefined) return this.user.get().device?.performanceId;
    this.user.demandDoorOf(performance);
    return performance;
  }

  /** A key belongs to who sent it; a paired device is somebody of its own. */
  private keyScope(): string {
    const { id, device } = this.user.get();
    return device ? `check-in:${id}:${device.id}` : `check-in:${id}`;
  }

  /**
   * Whether a device told this arrival through the synchronisation before its own request came.
   * @throws IdempotencyKeyReused | ReservationCancelled | ReservationNotConfirmed, and Conflict when it was taken back since
   */
  private async isToldAlready(key: string | undefined, reservation: Reservation): Promise<boolean> {
    const told = key === undefined ? null : await this.arrivals.findByNonce(key);
    if (!told) return false;
    if (told.reservationId !== reservation.id) throw new IdempotencyKeyReused();
    reservation.demandConfirmed();
    if (told.undoneAt) throw new Conflict();
    return true;
  }

  private async letIn(
    { reservation }: Ticket,
    seats: number,
    how: Pick<NewArrival, 'nonce' | 'source'>,
  ): Promise<void> {
    const { id: reservationId, performanceId } = reservation;
    const arrivedAt = this.clock.now();
    const isNew = await this.arrivals.write({ ...how, reservationId, performanceId, seats, arrivedAt, offline: false });
    if (!isNew) throw new IdempotencyKeyReused();
  }
}

/** A door that is open for no evening in particular scans for the ticket's. */
function note(scan: Scan, { id, performanceId }: Reservation): void {
  scan.reservationId = id;
  scan.performanceId ??= performanceId;
}

const usualSource = (scanned: Scanned): CheckInSource => ('token' in scanned ? 'qr_scan' : 'manual');

/** How many enter now: the rest of the party unless told otherwise. */
function partyEntering({ reservation, admitted }: Ticket, asked: number | undefined, key: string | undefined): number {
  const rest = reservation.partySize - admitted;
  if (asked === undefined) return rest;
  if (asked > rest) throw new MoreThanTheRest(rest);
  if (asked < rest && key === undefined) throw new PartialArrivalNeedsKey();
  return asked;
}
