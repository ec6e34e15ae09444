import { HttpErrorResponse, HttpHeaders, HttpXsrfTokenExtractor } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';

/** How far a file is: so many percent have left, or its answer has come. */
export type Sent<Answer> = { percent: number } | { answer: Answer };

/**
 * Sends a file as it is. Not as other calls go: only `XMLHttpRequest` tells how much of it has left, and Angular's own
 * would weigh on the first page of the site.
 */
@Injectable({ providedIn: 'root' })
export class PictureUpload {
  private readonly forgery = inject(HttpXsrfTokenExtractor);

  /** Fails as HTTP does: read it with `readFailure`. */
  put<Answer>(url: string, file: File, headers: Record<string, string>): Observable<Sent<Answer>> {
    return new Observable((told) => {
      const call = new XMLHttpRequest();
      call.open('PUT', url);
      const all = { ...headers, 'Content-Type': file.type, 'X-XSRF-TOKEN': this.forgery.getToken() ?? '' };
      for (const [name, value] of Object.entries(all)) call.setRequestHeader(name, value);
      const fail = () => told.error(failureOf(call, url));
      call.upload.onprogress = ({ loaded, total }) => told.next({ percent: Math.round((loaded / total) * 100) });
      call.onerror = fail;
      call.onload = () => {
        if (call.status !== 200) return fail();
        told.next({ answer: JSON.parse(call.responseText) as Answer });
        told.complete();
      };
      call.send(file);
      return () => call.abort();
    });
  }
}

function failureOf({ status, statusText, responseText }: XMLHttpRequest, url: string): HttpErrorResponse {
  let error: unknown = null;
  try {
    error = JSON.parse(responseText);
  } catch {
    // A proxy in between speaks no JSON.
  }
  return new HttpErrorResponse({ status, statusText, url, error, headers: new HttpHeaders() });
}
