import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AuditVerificationView } from '@azionelab/contracts';
import { firstValueFrom } from 'rxjs';

export const AUDIT_LOG = '/api/admin/audit-log/';

/** The audit log, which can be read and checked, and nothing else. */
@Injectable({ providedIn: 'root' })
export class AuditClient {
  private readonly http = inject(HttpClient);

  /** Reads the whole chain: with many entries it takes its time. */
  verify(): Promise<AuditVerificationView> {
    return firstValueFrom(this.http.post<AuditVerificationView>(`${AUDIT_LOG}verify/`, {}));
  }
}
