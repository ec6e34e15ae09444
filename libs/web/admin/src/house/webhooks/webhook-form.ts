import { inject } from '@angular/core';
import { NonNullableFormBuilder, Validators } from '@angular/forms';
import { LIMITS, type WebhookEvent } from '@azionelab/contracts';
import type { EditField } from '../../form';

/** The controls of a webhook, in the order in which they are asked. Made where a page's fields are. */
export const webhookForm = () =>
  inject(NonNullableFormBuilder).group({
    url: ['', [Validators.required, Validators.maxLength(LIMITS.url)]],
    description: ['', Validators.maxLength(LIMITS.line)],
    events: [[] as WebhookEvent[], Validators.required],
    with_personal_data: false,
  });

/** How they are called, and what is said when they cannot be taken. */
export const WEBHOOK_FIELDS: Record<string, EditField> = {
  url: {
    label: $localize`:@@admin.house.webhooks.url:Indirizzo`,
    error: ({ server }) =>
      server
        ? $localize`:@@admin.house.webhooks.url-wrong:Serve un indirizzo https:// su internet pubblico, senza nome, password o # dentro.`
        : null,
  },
  description: { label: $localize`:@@admin.house.webhooks.name:Nome` },
  events: {
    label: $localize`:@@admin.house.webhooks.events:Di che cosa avvisiamo`,
    error: ({ required }) =>
      required
        ? $localize`:@@admin.house.webhooks.events-none:Scegli almeno una cosa: senza, non avvisiamo di niente.`
        : null,
  },
  with_personal_data: { label: $localize`:@@admin.house.webhooks.personal:Manda anche nomi e indirizzi` },
};
