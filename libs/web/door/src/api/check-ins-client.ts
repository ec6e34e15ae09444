import { HttpClient, HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  CheckedInView,
  CheckInPreviewView,
  ConfirmCheckInRequest,
  DoorLiveView,
  DoorPackView,
  DoorSyncRequest,
  DoorSyncView,
  PreviewCheckInRequest,
} from '@azionelab/contracts';
import { merge, type MonoTypeOperatorFunction, type Observable, switchMap, take, throwError, timer } from 'rxjs';

/** On bad Wi-Fi a call may hang for minutes: after this long there is no answer. */
const PATIENCE_MS = 10_000;
/** How long a queue waits for an answer that the pack can give as well. */
export const SHORT_PATIENCE_MS = 1_500;

/** The door's calls (SPEC 4.4). They fail as HTTP does: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class CheckInsClient {
  private readonly http = inject(HttpClient);

  /** What a ticket would let in; changes nothing. */
  preview(ticket: PreviewCheckInRequest, patienceMs = PATIENCE_MS): Observable<CheckInPreviewView> {
    return this.http.post<CheckInPreviewView>('/api/check-ins/preview/', ticket).pipe(within(patienceMs));
  }

  /** Lets people in; however often it is asked with the same key and body, it counts once. */
  confirm(arrival: ConfirmCheckInRequest, key: string, patienceMs = PATIENCE_MS): Observable<CheckedInView> {
    const headers = new HttpHeaders({ 'Idempotency-Key': key });
    return this.http.post<CheckedInView>('/api/check-ins/confirm/', arrival, { headers }).pipe(within(patienceMs));
  }

  /** Takes back what this device recorded with a check-in in the last ten seconds. */
  undo(checkInId: number): Observable<unknown> {
    return this.http.delete(`/api/check-ins/${checkInId}/`).pipe(within(PATIENCE_MS));
  }

  live(performanceId: number): Observable<DoorLiveView> {
    return this.http.get<DoorLiveView>(at(performanceId, 'live')).pipe(within(PATIENCE_MS));
  }

  pack(performanceId: number): Observable<DoorPackView> {
    return this.http.get<DoorPackView>(at(performanceId, 'pack')).pipe(within(PATIENCE_MS));
  }

  sync(performanceId: number, told: DoorSyncRequest): Observable<DoorSyncView> {
    return this.http.post<DoorSyncView>(at(performanceId, 'sync'), told).pipe(within(PATIENCE_MS));
  }
}

/** A route of one evening's door. */
export function at(performanceId: number, what: 'live' | 'pack' | 'sync' | 'events'): string {
  return `/api/check-ins/performances/${performanceId}/${what}/`;
}

function within<T>(patienceMs: number): MonoTypeOperatorFunction<T> {
  const noAnswer = () => throwError(() => new HttpErrorResponse({ status: 0 }));
  return (call) => merge(call, timer(patienceMs).pipe(switchMap(noAnswer))).pipe(take(1));
}
