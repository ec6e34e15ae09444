import { DOCUMENT, inject, Injectable } from '@angular/core';
import { LANGUAGE } from '@azionelab/web/kernel';

/** What a page is made of; never an answer of the API. */
const PARTS = /\.(?:js|css|woff2|svg)$/;

/**
 * Puts the ticket's page, with all that it is made of, where `ticket-worker.js` finds it when there is no connection.
 * The page holds nothing personal: the ticket is kept apart, by `KeptTickets`.
 */
@Injectable({ providedIn: 'root' })
export class OfflinePage {
  private readonly document = inject(DOCUMENT);
  private readonly path = inject(LANGUAGE) === 'en' ? '/en/ticket' : '/ticket';

  /** @returns whether the page will open offline */
  async keep(): Promise<boolean> {
    const window = this.document.defaultView;
    const workers = window?.navigator.serviceWorker;
    if (!window?.caches || !workers) return false;
    try {
      await workers.register('/ticket-worker.js', { scope: this.path });
      const page = await window.fetch(this.path);
      if (!page.ok || !this.isOurs(await page.clone().text())) return false;
      const cache = await window.caches.open(this.path);
      const parts = this.parts(window);
      const known = (await cache.keys()).map(({ url }) => url);
      await cache.addAll(parts.filter((url) => !known.includes(url)));
      await cache.put(this.path, page);
      const gone = known.filter((url) => PARTS.test(url) && !parts.includes(url));
      await Promise.all(gone.map((url) => cache.delete(url)));
      return true;
    } catch {
      return false; // private browsing, no room, or the connection is gone already
    }
  }

  /** False when the site was renewed since this page was loaded: its parts would not fit. */
  private isOurs(html: string): boolean {
    const scripts = [...this.document.querySelectorAll('script[type=module][src]')];
    return scripts.every((script) => html.includes(`"${script.getAttribute('src')}"`));
  }

  private parts({ performance, location }: Window & typeof globalThis): string[] {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    return [...new Set(loaded)].filter((url) => url.startsWith(location.origin) && PARTS.test(url));
  }
}
