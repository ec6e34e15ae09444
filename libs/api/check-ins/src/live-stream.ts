import type { ServerResponse } from 'node:http';

/** A page that reads this much more slowly than it is told, in bytes, is let go; it will come again. */
const BEHIND_MAX = 64 * 1024;

/** One page that watches an evening, over an answer that goes on. */
export class LiveStream {
  private said = '';

  /** @param isWelcome whether whoever watches is signed in still, and may */
  constructor(
    private readonly raw: ServerResponse,
    private readonly isWelcome: () => Promise<boolean>,
  ) {
    raw.on('error', () => undefined); // `close` follows
  }

  /** Sends the figures, unless it was they that were sent last. */
  tell(figures: string): void {
    if (figures === this.said) return;
    this.said = figures;
    this.write(`event: door\ndata: ${figures}\n\n`);
  }

  /** Shows whatever is in between that somebody is there. */
  beat(): void {
    this.write(':\n\n');
  }

  async endWithSession(): Promise<void> {
    if (!(await this.isWelcome())) this.end();
  }

  end(): void {
    if (!this.isOver) this.raw.end();
  }

  onceOver(listener: () => void): void {
    this.raw.once('close', listener);
  }

  private get isOver(): boolean {
    return this.raw.destroyed || this.raw.writableEnded;
  }

  private write(text: string): void {
    if (this.isOver) return;
    if (this.raw.writableLength > BEHIND_MAX) this.raw.destroy();
    else this.raw.write(text);
  }
}
