import { inject, Injectable, RESPONSE_INIT } from '@angular/core';

/** The HTTP status of the page being rendered; in the browser there is none, and this does nothing. */
@Injectable({ providedIn: 'root' })
export class PageAnswer {
  private readonly response = inject(RESPONSE_INIT, { optional: true });

  /** The page says that there is nothing here: 404. */
  notFound(): void {
    if (this.response) this.response.status = 404;
  }

  /** The page could not load what it shows: 503, so that nobody keeps or indexes it. */
  unavailable(): void {
    if (this.response) this.response.status = 503;
  }
}
