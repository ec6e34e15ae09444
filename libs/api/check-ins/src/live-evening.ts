import { setTimeout as pause } from 'node:timers/promises';
import { NotFound } from '@azionelab/api/kernel';
import type { DoorLiveView } from '@azionelab/contracts';
import type { LiveStream } from './live-stream';

/** Between two readings of one evening, in milliseconds: what changes meanwhile is told together. */
const BREATH = 400;

/** Before an evening that could not be read is read again, in milliseconds. */
const RECOVERY = 1000;

/** One performance, and everybody who watches it: its figures are read once for all of them. */
export class LiveEvening {
  readonly streams = new Set<LiveStream>();
  private isStale = false;
  private isReading = false;

  constructor(private readonly read: () => Promise<DoorLiveView>) {}

  /** Something has changed: everybody is told how it stands, once this and what comes with it is read. */
  async refresh(): Promise<void> {
    this.isStale = true;
    if (this.isReading) return;
    this.isReading = true;
    while (this.isStale && this.streams.size > 0) {
      this.isStale = false;
      const isTold = await this.tellAll();
      await pause(isTold ? BREATH : RECOVERY, undefined, { ref: false });
    }
    this.isReading = false;
  }

  end(): void {
    for (const stream of this.streams) stream.end();
  }

  private async tellAll(): Promise<boolean> {
    try {
      const figures = JSON.stringify(await this.read());
      for (const stream of this.streams) stream.tell(figures);
      return true;
    } catch (error) {
      if (error instanceof NotFound) this.end();
      else this.isStale = true;
      return false;
    }
  }
}
