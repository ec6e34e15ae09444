import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';

export const USERS = '/api/admin/users/';

/** Who works here. Fails as HTTP does: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class PeopleClient {
  private readonly http = inject(HttpClient);

  async inviteAgain(id: number): Promise<void> {
    await firstValueFrom(this.http.post(`${userAt(id)}invite/`, {}));
  }

  /** For somebody who lost the telephone and the recovery codes. */
  async removeSecondFactor(id: number): Promise<void> {
    await firstValueFrom(this.http.delete(`${userAt(id)}second-factor/`));
  }

  /** Ends one session of a list, or all that it may end. */
  async endSession(sessions: string, id: number | null): Promise<void> {
    await firstValueFrom(this.http.delete(id === null ? sessions : `${sessions}${id}/`));
  }
}

/** `/api/admin/users/2/` */
export function userAt(id: number): string {
  return `${USERS}${id}/`;
}
