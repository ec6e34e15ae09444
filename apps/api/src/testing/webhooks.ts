import type { Company } from '@azionelab/api/kernel';
import type { WebhookEvent, WebhookWithSecretView } from '@azionelab/contracts';
import { WEBHOOK_EVENTS } from '@azionelab/contracts';
import { Webhook } from 'standardwebhooks';
import type { BoxOffice } from './open-box-office';
import type { StaffSession } from './staff-session';
import { until } from './until';
import type { Received, WebhookReceiver } from './webhook-receiver';

/** Subscribes a receiver over HTTP, to everything unless told otherwise. */
export async function subscribe(
  admin: StaffSession,
  { url }: { url: string },
  more: { events?: readonly WebhookEvent[]; with_personal_data?: boolean } = {},
): Promise<WebhookWithSecretView> {
  const body = { url, events: WEBHOOK_EVENTS, ...more };
  const answer = await admin.call<WebhookWithSecretView>('POST', '/api/admin/webhooks/', { body });
  if (answer.status !== 201) throw new Error(`Subscribing was answered ${answer.status}.`);
  return answer.body;
}

/** Whether the specification's own library takes a request as signed with a secret, now. */
export function isSigned({ body, headers }: Received, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}

/** What a receiver took, once it is `count` deliveries. */
export function takenAll(receiver: WebhookReceiver, count: number, seconds = 30): Promise<Received[]> {
  const all = async () => (receiver.taken().length >= count ? receiver.taken() : undefined);
  return until(all, `${count} deliveries`, seconds);
}

/** Deliveries of a company as the database has them. */
export function deliveries({ database }: BoxOffice, company: Company) {
  return database.admin<{
    id: number;
    type: string;
    status: string;
    attempts: number;
    fault: string | null;
    http_status: number | null;
  }>(
    `SELECT id::int, type, status, attempts, fault, http_status FROM webhook_deliveries WHERE company_id = $1 ORDER BY id`,
    [company.id],
  );
}
