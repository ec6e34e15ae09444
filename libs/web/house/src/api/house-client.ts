import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  DoorDeviceView,
  DoorReportView,
  GuestView,
  ListView,
  PairDeviceRequest,
  PairingRequest,
  PairingView,
  WalkUpRequest,
  WalkUpView,
} from '@azionelab/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

/** On bad Wi-Fi a call may hang for minutes: after this long there is no answer. */
export const PATIENCE_MS = 10_000;

/** What is asked around the door, beside what a screen keeps asking. Fails as HTTP does: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class HouseClient {
  private readonly http = inject(HttpClient);

  /** The pairing code of an evening; `renew` voids the one before. */
  pairing(performanceId: number, renew: boolean): Promise<PairingView> {
    const body: PairingRequest = renew ? { renew } : {};
    return told(this.http.post<PairingView>(doorOf(performanceId, 'pairing'), body, { timeout: PATIENCE_MS }));
  }

  /** Makes this browser a door device; the answer brings its session. */
  pair(device: PairDeviceRequest): Promise<DoorDeviceView> {
    return told(this.http.post<DoorDeviceView>('/api/check-ins/devices/', device, { timeout: PATIENCE_MS }));
  }

  async revoke(deviceId: number): Promise<void> {
    await told(this.http.delete(`/api/check-ins/devices/${deviceId}/`, { timeout: PATIENCE_MS }));
  }

  close(performanceId: number): Promise<DoorReportView> {
    return told(this.http.post<DoorReportView>(doorOf(performanceId, 'close'), {}, { timeout: PATIENCE_MS }));
  }

  async reopen(performanceId: number): Promise<void> {
    await told(this.http.delete(doorOf(performanceId, 'close'), { timeout: PATIENCE_MS }));
  }

  /** Lets people in who did not book; a retry with the same headers and body counts once. */
  walkUp(performanceId: number, people: WalkUpRequest, headers: HttpHeaders): Promise<WalkUpView> {
    const options = { headers, timeout: PATIENCE_MS };
    return told(this.http.post<WalkUpView>(doorOf(performanceId, 'walk-ups'), people, options));
  }

  /** One page of the guests whose name or code holds `search`; all of them when it is empty. */
  guests(performanceId: number, search: string, page: number): Promise<ListView<GuestView>> {
    const options = { params: { search, page, page_size: 100 }, timeout: PATIENCE_MS };
    return told(this.http.get<ListView<GuestView>>(doorOf(performanceId, 'guests'), options));
  }
}

/** A call of one evening's door. */
export function doorOf(performanceId: number, call: string): string {
  return `/api/check-ins/performances/${performanceId}/${call}/`;
}

function told<Answer>(answer: Observable<Answer>): Promise<Answer> {
  return firstValueFrom(answer);
}
