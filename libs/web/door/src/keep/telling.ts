import { computed, DestroyRef, DOCUMENT, effect, inject, Injectable, untracked } from '@angular/core';
import { Session } from '@azionelab/web/kernel';
import { Live } from '../evening/live';
import { EveningPack } from './evening-pack';
import { Keeper } from './keeper';
import { Outbox } from './outbox';
import { Sync } from './sync';

const SEND_EVERY_MS = 15_000;
/** A device also says that it is there. */
const GREET_EVERY_MS = 60_000;

/** Tells what waits as soon as there is somebody to tell it to, and says how much that is. */
@Injectable()
export class Telling {
  private readonly sync = inject(Sync);
  private readonly outbox = inject(Outbox);
  private readonly keeper = inject(Keeper);
  private readonly live = inject(Live);
  private readonly pack = inject(EveningPack);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  private performance = 0;

  /** Arrivals that wait to be sent, of whatever evening. */
  readonly waiting = computed(() => this.outbox.waiting(this.keeper.owner()).length);
  /** Arrivals that somebody else let in on this device, and has not sent. */
  readonly ofOthers = computed(() => this.outbox.queued().length - this.waiting());

  constructor() {
    const sending = setInterval(() => this.waiting() > 0 && void this.send(), SEND_EVERY_MS);
    const greeting = setInterval(() => this.session.me()?.device && void this.send(), GREET_EVERY_MS);
    const seen = () => this.document.visibilityState === 'visible' && void this.send();
    this.document.addEventListener('visibilitychange', seen);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(sending);
      clearInterval(greeting);
      this.document.removeEventListener('visibilitychange', seen);
    });
    effect(() => {
      if (this.live.connection() === 'back') untracked(() => void this.send());
    });
    effect(() => {
      if (this.live.view()?.closed_at) untracked(() => void this.pack.over());
    });
  }

  /** People of an evening who are inside, and whom the API does not count yet. */
  seatsOf(performanceId: number): number {
    const here = this.outbox.queued().filter(({ performance_id }) => performance_id === performanceId);
    return here.reduce((sum, { seats }) => sum + seats, 0);
  }

  /** What waits of an evening, the newest first. */
  arrivalsOf(performanceId: number) {
    return this.outbox
      .queued()
      .filter(({ performance_id }) => performance_id === performanceId)
      .reverse();
  }

  open(performanceId: number): void {
    this.performance = performanceId;
    void navigator.storage?.persist?.();
    void this.send();
  }

  /** Sends all, then fetches a pack that contains it. */
  async send(): Promise<void> {
    const waited = this.waiting() > 0;
    const device = this.session.me()?.device;
    const all = await this.sync.send(device ? this.performance : undefined);
    if (!all || !waited) return;
    this.live.refresh();
    await this.pack.renew();
  }
}
