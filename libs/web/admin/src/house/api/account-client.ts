import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ChangePasswordRequest,
  ProvePasswordRequest,
  RecoveryCodesView,
  SecondFactorOfferView,
  SecondFactorRequest,
} from '@azionelab/contracts';
import { firstValueFrom } from 'rxjs';

const FACTOR = '/api/auth/second-factor/';

/** How the signed-in person signs in. Fails as HTTP does: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class AccountClient {
  private readonly http = inject(HttpClient);

  async changePassword(change: ChangePasswordRequest): Promise<void> {
    await firstValueFrom(this.http.post('/api/auth/password/change/', change));
  }

  /** A secret for an authenticator application; it opens nothing until a code proves it. */
  beginSecondFactor(): Promise<SecondFactorOfferView> {
    return firstValueFrom(this.http.post<SecondFactorOfferView>(`${FACTOR}begin/`, {}));
  }

  /** Proves the secret; the codes are told this once. */
  async proveSecondFactor(code: string): Promise<string[]> {
    const request: SecondFactorRequest = { code };
    const { recovery_codes } = await firstValueFrom(this.http.post<RecoveryCodesView>(FACTOR, request));
    return recovery_codes;
  }

  /** New recovery codes in place of all old ones. */
  async renewRecoveryCodes(password: string): Promise<string[]> {
    const request: ProvePasswordRequest = { password };
    const answer = this.http.post<RecoveryCodesView>(`${FACTOR}recovery-codes/`, request);
    return (await firstValueFrom(answer)).recovery_codes;
  }

  async removeSecondFactor(password: string): Promise<void> {
    const request: ProvePasswordRequest = { password };
    await firstValueFrom(this.http.post(`${FACTOR}remove/`, request));
  }
}
