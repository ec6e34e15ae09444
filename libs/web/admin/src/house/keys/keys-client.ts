import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { MakeApiKeyRequest, NewApiKeyView } from '@azionelab/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

export const KEYS = '/api/admin/keys/';

/** What programs call with. Fails as HTTP does: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class KeysClient {
  private readonly http = inject(HttpClient);

  make(wanted: MakeApiKeyRequest): Observable<NewApiKeyView> {
    return this.http.post<NewApiKeyView>(KEYS, wanted);
  }

  async revoke(id: number): Promise<void> {
    await firstValueFrom(this.http.delete(keyAt(id)));
  }
}

/** `/api/admin/keys/2/` */
export function keyAt(id: number): string {
  return `${KEYS}${id}/`;
}
