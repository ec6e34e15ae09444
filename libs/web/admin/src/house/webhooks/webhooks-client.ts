import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ChangeWebhookRequest,
  CreateWebhookRequest,
  WebhookDeliveryView,
  WebhookReplayView,
  WebhookView,
  WebhookWithSecretView,
} from '@azionelab/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import { ifMatch } from '../../form';

export const WEBHOOKS = '/api/admin/webhooks/';

/** Other systems that are told what happens. Fails as HTTP does: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class WebhooksClient {
  private readonly http = inject(HttpClient);

  create(wanted: CreateWebhookRequest): Observable<WebhookWithSecretView> {
    return this.http.post<WebhookWithSecretView>(WEBHOOKS, wanted);
  }

  read(id: number): Observable<WebhookView> {
    return this.http.get<WebhookView>(webhookAt(id));
  }

  change(id: number, version: number | null, change: ChangeWebhookRequest): Observable<WebhookView> {
    return this.http.patch<WebhookView>(webhookAt(id), change, { headers: ifMatch(version) });
  }

  async remove(id: number): Promise<void> {
    await firstValueFrom(this.http.delete(webhookAt(id)));
  }

  rotate(id: number): Promise<WebhookWithSecretView> {
    return firstValueFrom(this.http.post<WebhookWithSecretView>(`${webhookAt(id)}rotate/`, {}));
  }

  ping(id: number): Promise<WebhookDeliveryView> {
    return firstValueFrom(this.http.post<WebhookDeliveryView>(`${webhookAt(id)}ping/`, {}));
  }

  replay(id: number, delivery: number): Promise<WebhookDeliveryView> {
    return firstValueFrom(this.http.post<WebhookDeliveryView>(`${deliveriesOf(id)}${delivery}/replay/`, {}));
  }

  /** @param since RFC 3339 */
  replayAll(id: number, since: string): Promise<WebhookReplayView> {
    return firstValueFrom(this.http.post<WebhookReplayView>(`${webhookAt(id)}replay/`, { since }));
  }
}

/** `/api/admin/webhooks/2/` */
export function webhookAt(id: number): string {
  return `${WEBHOOKS}${id}/`;
}

/** `/api/admin/webhooks/2/deliveries/` */
export function deliveriesOf(id: number): string {
  return `${webhookAt(id)}deliveries/`;
}
