/** Lets `places` pieces of work run at once; the others queue in the order they came. */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  constructor(private places: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.places > 0) this.places--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.places++;
    }
  }
}
