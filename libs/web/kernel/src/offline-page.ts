import { DOCUMENT, inject, Injectable } from '@angular/core';
import { LANGUAGE } from './language';

/** What a page is made of; never an answer of the API. */
const PARTS = /\.(?:js|css|woff2|svg|wasm)$/;

/**
 * Puts a page, with all that it is made of, where `page-worker.js` finds it when there is no connection. Only a page that
 * is sent the same to everyone is kept, so that it holds nothing personal.
 */
@Injectable({ providedIn: 'root' })
export class OfflinePage {
  private readonly document = inject(DOCUMENT);
  private readonly prefix = inject(LANGUAGE) === 'en' ? '/en' : '';

  /**
   * @param path without the language, `/ticket`; it stands for the pages below it too
   * @param later addresses of what the page has not loaded yet, and will need
   * @param after milliseconds in which the page is let alone: a worker takes a phone half a second to begin with
   * @returns whether the page will open offline
   */
  async keep(path: string, later: readonly string[] = [], after = 0): Promise<boolean> {
    const window = this.document.defaultView;
    const workers = window?.navigator.serviceWorker;
    if (!window?.caches || !workers) return false;
    const address = this.prefix + path;
    if (after) await new Promise((begin) => setTimeout(begin, after));
    try {
      await workers.register('/page-worker.js', { scope: address });
      const page = await window.fetch(address);
      if (!page.ok || !this.isOurs(await page.clone().text())) return false;
      const cache = await window.caches.open(address);
      const parts = [...new Set([...this.loaded(window), ...later])];
      const known = (await cache.keys()).map(({ url }) => url);
      await cache.addAll(parts.filter((url) => !known.includes(url)));
      await cache.put(address, page);
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

  private loaded({ performance, location }: Window & typeof globalThis): string[] {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return names.filter((url) => url.startsWith(location.origin) && PARTS.test(url));
  }
}
