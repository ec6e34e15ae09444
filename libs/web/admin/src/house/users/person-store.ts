import { HttpClient, HttpErrorResponse, httpResource } from '@angular/common/http';
import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { ChangeUserRequest, OfficeUserView } from '@azionelab/contracts';
import { isNotFound, readFailure, Session, type Failure } from '@azionelab/web/kernel';
import { catchError, throwError, type Observable } from 'rxjs';
import { ifMatch } from '../../form';
import { userAt } from '../api/people-client';
import { reasonWords } from './reason-words';

/** One person of the staff, on their page. */
@Injectable()
export class PersonStore {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly id = signal<number | null>(null);
  private readonly answer = httpResource<OfficeUserView>(() => {
    const id = this.id();
    return id === null ? undefined : userAt(id);
  });

  readonly person = linkedSignal(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  readonly failure = computed<Failure | null>(() => {
    const error = this.answer.error();
    return error ? readFailure(error) : null;
  });
  readonly isUnknown = computed(() => isNotFound(this.answer.error()));
  /** Nobody takes their own role away, or switches themselves off. */
  readonly isOwn = computed(() => this.session.me()?.user.id === this.id());

  open(id: number): void {
    this.id.set(id);
  }

  again(): void {
    this.answer.reload();
  }

  read(): Observable<OfficeUserView> {
    return this.http.get<OfficeUserView>(userAt(this.id() ?? 0));
  }

  /** A change that the company cannot bear is told at `field`, as if it were typed wrong. */
  change(version: number | null, change: ChangeUserRequest, field = 'role'): Observable<OfficeUserView> {
    const headers = ifMatch(version);
    return this.http.patch<OfficeUserView>(userAt(this.id() ?? 0), change, { headers }).pipe(
      catchError((error: unknown) => {
        const words = reasonWords(readFailure(error));
        return throwError(() => (words ? new HttpErrorResponse({ status: 400, error: { [field]: [words] } }) : error));
      }),
    );
  }
}
