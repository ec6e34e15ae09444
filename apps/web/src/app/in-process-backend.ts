import {
  FetchBackend,
  HttpBackend,
  HttpErrorResponse,
  HttpHeaders,
  HttpResponse,
  type HttpEvent,
  type HttpRequest,
} from '@angular/common/http';
import { inject, Injectable, REQUEST, REQUEST_CONTEXT } from '@angular/core';
import { from, type Observable, throwError } from 'rxjs';
import type { ServerContext } from '../server-context';

/**
 * Answers the renderer's API calls inside the process: no socket, no host to trust.
 * A backend and not an interceptor, because interceptors stand before the transfer cache,
 * and the browser would ask everything again.
 */
@Injectable()
export class InProcessBackend extends HttpBackend {
  private readonly context = inject(REQUEST_CONTEXT, { optional: true }) as ServerContext | null;
  private readonly visited = inject(REQUEST, { optional: true }) !== null;
  private readonly network = inject(FetchBackend);

  override handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    // The build bootstraps the site once to read its routes: nobody visits, nobody answers.
    if (!this.visited) return throwError(() => new HttpErrorResponse({ status: 503 }));
    const path = request.urlWithParams.replace(/^https?:\/\/[^/]+/, '');
    return this.context && path.startsWith('/api/')
      ? from(this.ask(this.context, request, path))
      : this.network.handle(request);
  }

  private async ask(context: ServerContext, request: HttpRequest<unknown>, path: string) {
    const { status, body, requestId } = await context.api(request.method, path);
    const headers = new HttpHeaders({
      'content-type': 'application/json',
      ...(requestId && { 'X-Request-Id': requestId }),
    });
    const answer = { status, headers, url: request.urlWithParams };
    if (status >= 400) throw new HttpErrorResponse({ ...answer, error: body });
    return new HttpResponse({ ...answer, body });
  }
}
