import { setTimeout as pause } from 'node:timers/promises';
import { NotFound } from '@azionelab/api/kernel';
import type { DoorLiveView } from '@azionelab/contracts';
import { LiveEvening } from './live-evening';
import type { LiveStream } from './live-stream';

/** A page that writes down what it is told. */
class Page {
  readonly told: string[] = [];
  isOver = false;

  tell(figures: string): void {
    this.told.push(figures);
  }

  end(): void {
    this.isOver = true;
  }
}

describe('an evening that is watched', () => {
  let reads: number;
  let inside: number;
  let page: Page;
  let failure: Error | undefined;
  let evening: LiveEvening;

  beforeEach(() => {
    [reads, inside, failure] = [0, 0, undefined];
    page = new Page();
    evening = new LiveEvening(async () => {
      reads++;
      const seen = inside;
      await pause(20);
      if (failure) throw failure;
      return { checked_in_seats: seen } as DoorLiveView;
    });
    evening.streams.add(page as unknown as LiveStream);
  });

  const lastTold = () => page.told.at(-1);

  it('is read once for many changes, and once more for what changed meanwhile', async () => {
    const changes = Array.from({ length: 100 }, async (_, index) => {
      await pause(index % 10);
      inside = index + 1;
      await evening.refresh();
    });
    await Promise.all(changes);
    while (lastTold() !== '{"checked_in_seats":100}' && reads < 10) await pause(50);
    expect(lastTold()).toBe('{"checked_in_seats":100}');
    expect(reads).toBeLessThanOrEqual(3);
  });

  it('is read again when that failed', async () => {
    failure = new Error('The database is away.');
    void evening.refresh();
    await pause(100);
    expect(page.told).toEqual([]);
    [failure, inside] = [undefined, 7];
    while (page.told.length === 0) await pause(50);
    expect(lastTold()).toBe('{"checked_in_seats":7}');
  });

  it('lets go of everybody when it is no more', async () => {
    failure = new NotFound();
    await evening.refresh();
    expect(page.isOver).toBe(true);
  });

  it('is not read for nobody', async () => {
    evening.streams.clear();
    await evening.refresh();
    expect(reads).toBe(0);
  });
});
