import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { MeView, Permission, SignInRequest } from '@azionelab/contracts';
import { catchError, firstValueFrom, of, tap, throwError, type Observable } from 'rxjs';
import { readFailure, refusalState } from './refusal';

/** On bad Wi-Fi a call may hang for minutes: after this long there is no answer, and what needs none goes on. */
const PATIENCE_MS = 4_000;

/** Who of the staff is signed in on this device. Ask `load` before a staff page opens. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly signedIn = signal<MeView | null>(null);

  /** Who is signed in, null when nobody is. */
  readonly me = this.signedIn.asReadonly();
  readonly permissions = computed<readonly Permission[]>(() => this.me()?.permissions ?? []);

  may(permission: Permission): boolean {
    return this.permissions().includes(permission);
  }

  /** Asks the API who is signed in; also fetches the cookie that a sign-in needs. Nobody is an answer, not an error. */
  load(): Promise<MeView | null> {
    return this.learn(this.http.get<MeView>('/api/auth/me/', { timeout: PATIENCE_MS }).pipe(catchError(nobody)));
  }

  /** Signs in; throws what HTTP throws (read it with `readFailure`). */
  async signIn(credentials: SignInRequest): Promise<MeView | null> {
    await firstValueFrom(this.http.post('/api/auth/login/', credentials));
    return this.load();
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.post('/api/auth/logout/', {}));
    this.signedIn.set(null);
  }

  private learn(answer: Observable<MeView | null>): Promise<MeView | null> {
    return firstValueFrom(answer.pipe(tap((me) => this.signedIn.set(me))));
  }
}

function nobody(error: unknown): Observable<null> {
  return refusalState(readFailure(error)) === 'not_authenticated' ? of(null) : throwError(() => error);
}
