import { HttpHeaders, HttpParams, HttpRequest, HttpXhrBackend, HttpXsrfTokenExtractor } from '@angular/common/http';
import type { HttpEvent } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';

/** Sends a file as it is. Not as other calls go: only `XMLHttpRequest` tells how much of it has left. */
@Injectable({ providedIn: 'root' })
export class PictureUpload {
  private readonly backend = inject(HttpXhrBackend);
  private readonly forgery = inject(HttpXsrfTokenExtractor);

  put<Answer>(
    url: string,
    file: File,
    { params, headers }: { params: Record<string, string>; headers: Record<string, string> },
  ): Observable<HttpEvent<Answer>> {
    const request = new HttpRequest('PUT', url, file, {
      params: new HttpParams({ fromObject: params }),
      headers: new HttpHeaders({
        ...headers,
        'Content-Type': file.type,
        'X-XSRF-TOKEN': this.forgery.getToken() ?? '',
      }),
      reportProgress: true,
    });
    return this.backend.handle(request);
  }
}
