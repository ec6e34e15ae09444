import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ChangeUserRequest, InviteUserRequest, OfficeUserView } from '@azionelab/contracts';
import { firstValueFrom } from 'rxjs';

export const USERS = '/api/admin/users/';

/** Who works here. Fails as HTTP does: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class PeopleClient {
  private readonly http = inject(HttpClient);

  invite(person: InviteUserRequest): Promise<OfficeUserView> {
    return firstValueFrom(this.http.post<OfficeUserView>(USERS, person));
  }

  async inviteAgain(id: number): Promise<void> {
    await firstValueFrom(this.http.post(`${userAt(id)}invite/`, {}));
  }

  /** Refused with `conflict` when somebody changed the person meanwhile. */
  change({ id, version }: OfficeUserView, change: ChangeUserRequest): Promise<OfficeUserView> {
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.patch<OfficeUserView>(userAt(id), change, { headers }));
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
