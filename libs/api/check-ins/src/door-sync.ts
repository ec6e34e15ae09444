import { Reservations } from '@azionelab/api/bookings';
import { Clock, CurrentCompany, CurrentUser, inZone, UnitOfWork } from '@azionelab/api/kernel';
import { Programme } from '@azionelab/api/shows';
import type { DoorSyncView, SyncOutcome } from '@azionelab/contracts';
import type { DoorSyncRequest, SyncedArrivalRequest, SyncedScanRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { ArrivalBook, type NewArrival } from './arrival-book';
import { CheckInWindow } from './check-in-window';
import { type ScanLine, ScanLog } from './scan-log';
import { type ReservationOf, ToldTickets } from './told-tickets';

/** An evening as devices tell of it later, and when its door may have let somebody in. */
interface Evening {
  performanceId: number;
  opensAt: Date;
  now: Date;
}

/**
 * Takes what a device decided by itself. People are inside whatever we think of it, so nothing is refused: each arrival
 * is kept once, and what contradicts the reservation is shown as a conflict. Whatever breaks in between, the device may
 * tell all of it again.
 */
@Injectable()
export class DoorSync {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programme: Programme,
    private readonly window: CheckInWindow,
    private readonly tickets: ToldTickets,
    private readonly reservations: Reservations,
    private readonly arrivals: ArrivalBook,
    private readonly scanLog: ScanLog,
    private readonly user: CurrentUser,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** Also after the door has closed. @throws NotFound */
  async sync(performanceId: number, request: DoorSyncRequest): Promise<DoorSyncView> {
    const performance = await this.programme.byId(performanceId);
    const evening = { performanceId, opensAt: this.window.opensAt(performance), now: this.clock.now() };
    const reservationOf = await this.tickets.find([...request.arrivals, ...request.scans]);
    const outcomes = new Map<string, SyncOutcome>();
    const lines: ScanLine[] = [];
    for (const told of inOrder(request.arrivals)) {
      const reservationId = reservationOf(told);
      lines.push(arrivalLine(told, reservationId, evening));
      outcomes.set(told.nonce, reservationId === undefined ? 'unknown' : await this.keep(told, reservationId, evening));
    }
    await this.scanLog.write([...lines, ...request.scans.map((scan) => scanLine(scan, reservationOf, evening))]);
    await this.noteDevice(request, evening);
    return {
      at: inZone(evening.now, this.company.get().timeZone),
      arrivals: request.arrivals.map(({ nonce }) => ({ nonce, outcome: outcomes.get(nonce) as SyncOutcome })),
    };
  }

  /** Each in a unit of its own: what is told is told, whatever comes of the next. */
  private keep(told: SyncedArrivalRequest, reservationId: number, evening: Evening): Promise<SyncOutcome> {
    return this.work.run(async () => {
      const reservation = await this.reservations.lock(reservationId);
      await this.arrivals.write(arrivalOf(told, reservationId, evening));
      await this.arrivals.settle(reservation);
      return (await this.arrivals.contradict(reservation, evening.performanceId)) ? 'conflict' : 'recorded';
    });
  }

  private async noteDevice({ waiting, battery }: DoorSyncRequest, { now }: Evening): Promise<void> {
    const { device } = this.user.get();
    if (!device) return;
    await this.work.run(() =>
      this.work.query(
        `UPDATE door_devices SET seen_at = $2, waiting = $3, battery = $4,
           synced_at = CASE WHEN $3 = 0 THEN $2 ELSE synced_at END
         WHERE id = $1`,
        [device.id, now, waiting, battery ?? null],
      ),
    );
  }
}

const inOrder = (arrivals: SyncedArrivalRequest[]): SyncedArrivalRequest[] =>
  [...arrivals].sort((a, b) => Date.parse(a.arrived_at) - Date.parse(b.arrived_at));

/** A device's clock may be wrong; nobody came in before the door opened, nor in the future. */
const bounded = (instant: string, { opensAt, now }: Evening): Date =>
  new Date(Math.min(now.getTime(), Math.max(opensAt.getTime(), Date.parse(instant))));

const arrivalOf = (told: SyncedArrivalRequest, reservationId: number, evening: Evening): NewArrival => ({
  reservationId,
  performanceId: evening.performanceId,
  nonce: told.nonce,
  seats: told.admitted,
  arrivedAt: bounded(told.arrived_at, evening),
  source: told.source,
  offline: true,
});

/** An arrival is a scan as well: its line bears its nonce, so it has one however it is told. */
const arrivalLine = (told: SyncedArrivalRequest, reservationId: number | undefined, evening: Evening): ScanLine => ({
  verdict: reservationId === undefined ? 'unknown_token' : 'admitted',
  performanceId: evening.performanceId,
  reservationId,
  nonce: told.nonce,
  scannedAt: bounded(told.arrived_at, evening),
  offline: true,
});

const scanLine = (scan: SyncedScanRequest, reservationOf: ReservationOf, evening: Evening): ScanLine => ({
  verdict: scan.verdict,
  performanceId: evening.performanceId,
  reservationId: reservationOf(scan),
  nonce: scan.nonce,
  scannedAt: bounded(scan.scanned_at, evening),
  offline: true,
});
