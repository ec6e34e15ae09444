import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { WebhookView } from '@azionelab/contracts';
import { Status } from '@azionelab/web/ui';
import { PageHead } from '../../frame/page-head';
import { Column, List, listStore } from '../../list';
import { When } from '../words/when';
import { EVENT_WORDS, webhookName, webhookState } from './webhook-words';
import { WEBHOOKS } from './webhooks-client';

/** Which other systems are told of what, and whether it arrives. */
@Component({
  selector: 'az-webhooks-page',
  imports: [Column, List, MatButton, MatIcon, PageHead, RouterLink, Status],
  templateUrl: './webhooks-page.html',
  styles: `
    .address {
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WebhooksPage {
  protected readonly when = inject(When);

  protected readonly list = listStore<WebhookView>({
    url: WEBHOOKS,
    filters: [
      {
        name: 'is_active',
        label: $localize`:@@admin.house.webhooks.state:Stato`,
        any: $localize`:@@admin.house.webhooks.any-state:Tutti gli stati`,
        options: () => [
          { value: 'true', label: $localize`:@@admin.house.webhooks.on:Acceso` },
          { value: 'false', label: $localize`:@@admin.house.webhooks.off:Spento` },
        ],
      },
    ],
  });

  protected readonly nameOf = webhookName;
  protected readonly stateOf = webhookState;
  protected readonly countWords = (count: number): string =>
    count === 1
      ? $localize`:@@admin.house.webhooks.one:1 webhook`
      : $localize`:@@admin.house.webhooks.count:${count}:count: webhook`;

  protected eventWords({ events }: WebhookView): string {
    return events.map((event) => EVENT_WORDS[event]).join(', ');
  }
}
