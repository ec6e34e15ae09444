import type { BrowserContext, Page } from '@playwright/test';

/** What was said where it may be read later: addresses that left a browser, and lines of a log. */
export class Evidence {
  readonly addresses: string[] = [];
  /** Errors that no page should have, and what its policy had to stop. */
  readonly faults: string[] = [];
  private readonly secrets = new Map<string, string>();

  constructor(private readonly log: readonly string[]) {}

  /** Writes down every request of a browser as the server gets it: its address, and the headers that name another. */
  watch(context: BrowserContext): void {
    context.on('request', (request) => {
      // The fragment stays in the browser.
      this.addresses.push(request.url().split('#')[0] as string);
      const { referer, origin } = request.headers();
      for (const address of [referer, origin]) if (address) this.addresses.push(address);
    });
    context.on('page', (page) => this.listen(page));
  }

  /** A raw token, which must stand nowhere. */
  secret(name: string, token: string | null | undefined): void {
    const [raw] = /[A-Za-z0-9_-]{43}$/.exec(token ?? '') ?? [];
    if (!raw) throw new Error(`The ${name} holds no token.`);
    this.secrets.set(name, raw);
  }

  /** Where secrets were written down, in whatever spelling. */
  leaks(): string[] {
    return [...this.secrets].flatMap(([name, token]) => {
      const spelled = spellings(token);
      const holds = (line: string) => spelled.some((spelling) => line.includes(spelling));
      return [
        ...this.addresses.filter(holds).map((address) => `${name} in the address ${address}`),
        ...this.log.filter(holds).map((line) => `${name} in the log: ${line}`),
      ];
    });
  }

  private listen(page: Page): void {
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) this.faults.push(message.text());
    });
  }
}

function spellings(token: string): string[] {
  const bytes = [Buffer.from(token), Buffer.from(token, 'base64url')];
  return [token, ...bytes.flatMap((buffer) => [buffer.toString('hex'), buffer.toString('base64').replace(/=+$/, '')])];
}
