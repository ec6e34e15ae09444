import { Clock, demandVersion, Idempotency, InvalidInput, UnitOfWork } from '@azionelab/api/kernel';
import { OfficePerformanceViews, Performance, Programme, SeatLedger, Venue } from '@azionelab/api/shows';
import type { EveningChangeView, LetterPreviewView } from '@azionelab/contracts';
import type { CancelEveningRequest, MoveEveningRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { EveningParties, type Touched } from './evening-parties';
import { EveningPreviews } from './evening-previews';

/** What a retry is known by: the version that was seen, or the key of the request. */
interface Once {
  version?: number;
  key?: string;
}

/** Moves an evening that people have booked, or calls it off, and tells them in the same transaction. */
@Injectable()
export class EveningChanging {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly seatLedger: SeatLedger,
    private readonly programme: Programme,
    private readonly parties: EveningParties,
    private readonly previews: EveningPreviews,
    private readonly views: OfficePerformanceViews,
    private readonly clock: Clock,
  ) {}

  /**
   * Tokens follow by trigger. What is there already is done: asked again, nobody is told twice.
   * @throws NotFound | Conflict also when people are inside | InvalidInput | PerformanceStarted | BookingClosed when it was called off
   */
  move(id: number, body: MoveEveningRequest, once: Once): Promise<EveningChangeView> {
    const startsAt = new Date(body.starts_at);
    return this.change(id, { scope: `move:${id}`, body, once }, async (before, isReal) => {
      const venue = await this.venueOf(body.venue ?? before.venueId);
      if (venue.id === before.venueId && startsAt.getTime() === before.startsAt.getTime()) return undefined;
      demandVersion(before, once.version);
      before.demandPlayed();
      before.demandNotStarted(this.clock.now());
      if (startsAt <= this.clock.now()) throw new InvalidInput({ starts_at: ['Enter a time that is still to come.'] });
      await this.parties.demandNobodyInside(id);
      const touched = await this.parties.touched(id);
      const remark = body.note ?? '';
      if (isReal) {
        const version = before.version + 1;
        await this.work.of(Performance).update(id, { startsAt, venueId: venue.id, version });
        if (body.send_mail ?? true) await this.tellOfMove(before, venue, startsAt, remark);
      }
      const after = Object.assign(new Performance(), before, { startsAt, venue });
      return {
        touched,
        previews: this.previews.ofMove(after, { before: beforeOf(before, venue, startsAt), remark }, touched),
      };
    });
  }

  /**
   * Booking is off, everybody's reservation is cancelled, the seats are free. Called off stays called off: asked again,
   * nothing happens.
   * @throws NotFound | Conflict also when people are inside | PerformanceStarted
   */
  cancel(id: number, body: CancelEveningRequest, once: Once): Promise<EveningChangeView> {
    return this.change(id, { scope: `cancel:${id}`, body, once }, async (evening, isReal) => {
      if (evening.cancelledAt) return undefined;
      demandVersion(evening, once.version);
      evening.demandNotStarted(this.clock.now());
      await this.parties.demandNobodyInside(id);
      const touched = await this.parties.touched(id);
      const remark = body.note ?? '';
      if (isReal) {
        const cancelled = await this.parties.cancelAll(id);
        const closed = { isBookingEnabled: false, cancelledAt: this.clock.now(), version: evening.version + 1 };
        await this.work.of(Performance).update(id, closed);
        if (body.send_mail ?? true) await this.parties.tell(cancelled, 'performance_cancelled', evening, { remark });
      }
      return { touched, previews: this.previews.ofCancelling(evening, remark, touched) };
    });
  }

  private change(
    id: number,
    { scope, body, once }: { scope: string; body: MoveEveningRequest | CancelEveningRequest; once: Once },
    task: (evening: Performance, isReal: boolean) => Promise<Done | undefined>,
  ): Promise<EveningChangeView> {
    const dry_run = body.dry_run ?? false;
    const work = async () => {
      if (!dry_run) {
        await this.seatLedger.lock(id);
        await this.parties.takeTime();
      }
      const done = (await task(await this.programme.byId(id), !dry_run)) ?? NOTHING;
      const { confirmed, pending, letters } = done.touched;
      const isTold = body.send_mail ?? true;
      return {
        dry_run,
        performance: await this.views.byId(id),
        confirmed,
        pending,
        letters: isTold ? letters : 0,
        previews: isTold ? done.previews : [],
      };
    };
    if (dry_run) return this.work.run(work, { readOnly: true });
    return this.idempotency.once(once.key, scope, body, work);
  }

  private async venueOf(id: number): Promise<Venue> {
    const venue = await this.work.of(Venue).findOneBy({ id });
    if (!venue) throw new InvalidInput({ venue: ['There is no such row.'] });
    return venue;
  }

  private async tellOfMove(before: Performance, venue: Venue, startsAt: Date, remark: string): Promise<void> {
    const told = beforeOf(before, venue, startsAt);
    const was = { starts_at: told.startsAt?.toISOString(), venue_name: told.venueName };
    await this.parties.tell(await this.parties.idsOf(before.id), 'performance_moved', before, { before: was, remark });
  }
}

interface Done {
  touched: Touched;
  previews: LetterPreviewView[];
}

const NOBODY = { reservations: 0, seats: 0 };
const NOTHING: Done = {
  touched: { confirmed: NOBODY, pending: NOBODY, letters: 0, confirmedIn: [], pendingIn: [] },
  previews: [],
};

/** What was different: a letter does not tell what stayed. */
function beforeOf(before: Performance, venue: Venue, startsAt: Date) {
  return {
    startsAt: startsAt.getTime() === before.startsAt.getTime() ? undefined : before.startsAt,
    venueName: venue.id === before.venueId ? undefined : before.venue.name,
  };
}
