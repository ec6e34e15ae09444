import { HttpClient, HttpErrorResponse, type HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  CheckedInView,
  CheckInPreviewView,
  ConfirmCheckInRequest,
  DoorCountsView,
  PreviewCheckInRequest,
} from '@azionelab/contracts';
import { type MonoTypeOperatorFunction, type Observable, throwError, timeout } from 'rxjs';

/** On bad Wi-Fi a call may hang for minutes: after this long there is no answer. */
const PATIENCE_MS = 10_000;

/** The door's calls (SPEC 4.4). They fail as HTTP does: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class CheckInsClient {
  private readonly http = inject(HttpClient);

  /** What a ticket would let in; changes nothing. */
  preview(ticket: PreviewCheckInRequest): Observable<CheckInPreviewView> {
    return this.http.post<CheckInPreviewView>('/api/check-ins/preview/', ticket).pipe(inTime());
  }

  /** Lets people in; a retry with the same headers and body counts once. */
  confirm(arrival: ConfirmCheckInRequest, headers: HttpHeaders): Observable<CheckedInView> {
    return this.http.post<CheckedInView>('/api/check-ins/confirm/', arrival, { headers }).pipe(inTime());
  }

  counts(performanceId: number): Observable<DoorCountsView> {
    return this.http.get<DoorCountsView>(`/api/check-ins/performances/${performanceId}/`).pipe(inTime());
  }
}

function inTime<T>(): MonoTypeOperatorFunction<T> {
  const noAnswer = () => throwError(() => new HttpErrorResponse({ status: 0 }));
  return timeout({ each: PATIENCE_MS, with: noAnswer });
}
