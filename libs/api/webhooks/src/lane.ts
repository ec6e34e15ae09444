import type { Taken } from './claims';

type Piece = Taken['deliveries'][number];

/** What a lane is given: how to take deliveries, and how to bring one of them. Neither throws. */
export interface LaneWork {
  take(flying: number): Promise<Taken>;
  bring(piece: Piece): Promise<void>;
  /** There is nothing left to wait for. */
  idle(): void;
}

/** What goes to one endpoint, in this process. Each has a lane of its own, so none of them waits for another. */
export class Lane {
  private flying = 0;
  private looking = false;
  private mustLook = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly work: LaneWork) {}

  /** Something may be owed: takes what may go out now; told so while it looks, it looks once more. */
  wake(): void {
    this.mustLook = true;
    if (!this.looking) void this.look();
  }

  close(): void {
    clearTimeout(this.timer);
  }

  private async look(): Promise<void> {
    this.looking = true;
    while (this.mustLook) {
      this.mustLook = false;
      const { deliveries, nextIn } = await this.work.take(this.flying);
      for (const piece of deliveries) void this.bring(piece);
      clearTimeout(this.timer);
      this.timer = nextIn === undefined ? undefined : setTimeout(() => this.wake(), Math.max(50, nextIn)).unref();
    }
    this.looking = false;
    if (this.flying === 0 && this.timer === undefined) this.work.idle();
  }

  private async bring(piece: Piece): Promise<void> {
    this.flying += 1;
    await this.work.bring(piece);
    this.flying -= 1;
    this.wake();
  }
}
