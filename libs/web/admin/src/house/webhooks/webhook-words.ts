import type {
  WebhookDeliveryStatus,
  WebhookDeliveryView,
  WebhookEvent,
  WebhookFault,
  WebhookView,
} from '@azionelab/contracts';
import type { IconName, StatusTone } from '@azionelab/web/ui';

interface Chip {
  name: string;
  tone: StatusTone;
  icon: IconName;
}

/** What happens, as people say it. */
export const EVENT_WORDS: Record<WebhookDeliveryView['type'], string> = {
  'reservation.created': $localize`:@@admin.house.webhooks.reservation-created:Prenotazione chiesta`,
  'reservation.changed': $localize`:@@admin.house.webhooks.reservation-changed:Prenotazione cambiata`,
  'reservation.confirmed': $localize`:@@admin.house.webhooks.reservation-confirmed:Prenotazione confermata`,
  'reservation.cancelled': $localize`:@@admin.house.webhooks.reservation-cancelled:Prenotazione disdetta`,
  'reservation.expired': $localize`:@@admin.house.webhooks.reservation-expired:Prenotazione scaduta`,
  'reservation.erased': $localize`:@@admin.house.webhooks.reservation-erased:Nome e indirizzo cancellati`,
  'check_in.created': $localize`:@@admin.house.webhooks.check-in-created:Ingresso`,
  'check_in.changed': $localize`:@@admin.house.webhooks.check-in-changed:Ingresso cambiato`,
  'check_in.undone': $localize`:@@admin.house.webhooks.check-in-undone:Ingresso tolto`,
  'performance.created': $localize`:@@admin.house.webhooks.performance-created:Serata nuova`,
  'performance.changed': $localize`:@@admin.house.webhooks.performance-changed:Serata cambiata`,
  'performance.cancelled': $localize`:@@admin.house.webhooks.performance-cancelled:Serata annullata`,
  'performance.deleted': $localize`:@@admin.house.webhooks.performance-deleted:Serata tolta`,
  ping: $localize`:@@admin.house.webhooks.ping-event:Prova`,
};

/** What to choose from, thing by thing. */
export const EVENT_GROUPS: readonly { title: string; events: readonly WebhookEvent[] }[] = [
  {
    title: $localize`:@@admin.house.webhooks.of-reservations:Prenotazioni`,
    events: [
      'reservation.created',
      'reservation.confirmed',
      'reservation.changed',
      'reservation.cancelled',
      'reservation.expired',
      'reservation.erased',
    ],
  },
  {
    title: $localize`:@@admin.house.webhooks.of-check-ins:Ingressi`,
    events: ['check_in.created', 'check_in.changed', 'check_in.undone'],
  },
  {
    title: $localize`:@@admin.house.webhooks.of-performances:Serate`,
    events: ['performance.created', 'performance.changed', 'performance.cancelled', 'performance.deleted'],
  },
];

/** How a webhook is. */
export function webhookState({ is_active, failing_since }: WebhookView): Chip {
  if (!is_active) return { name: $localize`:@@admin.house.webhooks.off:Spento`, tone: 'off', icon: 'block' };
  return failing_since
    ? { name: $localize`:@@admin.house.webhooks.failing:Non risponde`, tone: 'warn', icon: 'warning' }
    : { name: $localize`:@@admin.house.webhooks.on:Acceso`, tone: 'ok', icon: 'check_circle' };
}

/** What people know it by: its name, or the host that it leads to. */
export function webhookName({ description, url }: Pick<WebhookView, 'description' | 'url'>): string {
  return description || (URL.canParse(url) ? new URL(url).host : url);
}

/** Where a delivery stands. */
export const DELIVERY_WORDS: Record<WebhookDeliveryStatus, Chip> = {
  owed: { name: $localize`:@@admin.house.webhooks.owed:Da consegnare`, tone: 'info', icon: 'schedule' },
  delivered: { name: $localize`:@@admin.house.webhooks.delivered:Consegnato`, tone: 'ok', icon: 'check_circle' },
  failed: { name: $localize`:@@admin.house.webhooks.failed:Non consegnato`, tone: 'err', icon: 'error' },
};

const FAULT_WORDS: Record<WebhookFault, string> = {
  timeout: $localize`:@@admin.house.webhooks.fault-timeout:nessuna risposta entro 10 secondi`,
  forbidden_address: $localize`:@@admin.house.webhooks.fault-forbidden:l’indirizzo non è su internet pubblico`,
  unknown_host: $localize`:@@admin.house.webhooks.fault-unknown:il nome del server non esiste`,
  no_connection: $localize`:@@admin.house.webhooks.fault-connection:il server non accetta la connessione`,
  certificate: $localize`:@@admin.house.webhooks.fault-certificate:il certificato del server non va bene`,
  internal: $localize`:@@admin.house.webhooks.fault-internal:guasto nostro, riproviamo da soli`,
};

/** What a receiver said, or why it said nothing; null before anything came of it. */
export function outcomeWords({
  http_status,
  fault,
}: Pick<WebhookDeliveryView, 'http_status' | 'fault'>): string | null {
  if (fault) return FAULT_WORDS[fault];
  if (http_status === null) return null;
  return http_status >= 300 && http_status < 400
    ? $localize`:@@admin.house.webhooks.redirects:ha risposto ${http_status}:status:, e altrove non andiamo: scrivi l’indirizzo giusto`
    : $localize`:@@admin.house.webhooks.answered:ha risposto ${http_status}:status:`;
}
