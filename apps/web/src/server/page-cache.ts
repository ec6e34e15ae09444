/** A rendered page, its nonce not yet put in. */
export interface Page {
  status: number;
  headers: Headers;
  html: string;
}

/**
 * Keeps anonymous public pages for a few seconds, so that a rush on one evening renders it once.
 * Requests that arrive together share one rendering; only pages that succeeded are kept.
 */
export class PageCache {
  private readonly pages = new Map<string, { page: Promise<Page | null>; until: number }>();

  constructor(
    private readonly lifeMs: number,
    private readonly most: number,
    private readonly now: () => number = Date.now,
  ) {}

  get(key: string, render: () => Promise<Page | null>): Promise<Page | null> {
    const kept = this.pages.get(key);
    if (kept && kept.until > this.now()) return kept.page;
    const page = render();
    this.pages.delete(key);
    this.pages.set(key, { page, until: this.now() + this.lifeMs });
    if (this.pages.size > this.most) this.forgetOldest();
    page.then(
      (done) => done?.status === 200 || this.forget(key, page),
      () => this.forget(key, page),
    );
    return page;
  }

  private forget(key: string, page: Promise<Page | null>): void {
    if (this.pages.get(key)?.page === page) this.pages.delete(key);
  }

  private forgetOldest(): void {
    const [oldest] = this.pages.keys();
    if (oldest !== undefined) this.pages.delete(oldest);
  }
}
