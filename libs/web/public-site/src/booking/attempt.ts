import type { HttpHeaders } from '@angular/common/http';
import { idempotencyHeaders } from '@azionelab/web/kernel';

/** One intention: the same body is sent with the same key however often it is tried, another body with its own. */
export class Attempt {
  private body = '';
  private headers = idempotencyHeaders();

  headersFor(body: unknown): HttpHeaders {
    const text = JSON.stringify(body);
    if (text !== this.body) this.headers = idempotencyHeaders();
    this.body = text;
    return this.headers;
  }
}
