import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import { PAGE_SIZE_MAX, type ListView, type WebhookDeliveryView } from '@azionelab/contracts';
import { failureWords, readFailure } from '@azionelab/web/kernel';
import { LoadError, SkeletonRow, Status } from '@azionelab/web/ui';
import { Notices } from '../../form';
import { When } from '../words/when';
import { AttemptList } from './attempt-list';
import { DELIVERY_WORDS, EVENT_WORDS, outcomeWords } from './webhook-words';
import { deliveriesOf, WebhooksClient } from './webhooks-client';

const FEW = 10;

/** What one webhook was told, the newest first, and what came of it. */
@Component({
  selector: 'az-delivery-list',
  imports: [AttemptList, LoadError, MatButton, MatCheckbox, RouterLink, SkeletonRow, Status],
  templateUrl: './delivery-list.html',
  styleUrls: ['../parts/record-list.scss', './delivery-list.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeliveryList {
  private readonly webhooks = inject(WebhooksClient);
  private readonly notices = inject(Notices);
  protected readonly when = inject(When);
  protected readonly words = DELIVERY_WORDS;
  protected readonly events = EVENT_WORDS;
  protected readonly most = PAGE_SIZE_MAX;

  readonly webhookId = input.required<number>();
  /** Whether anything can be sent: not while it is off. */
  readonly replayable = input.required<boolean>();
  /** Something was sent again. */
  readonly replayed = output<void>();

  protected readonly onlyFailed = signal(false);
  protected readonly size = signal(FEW);
  /** Whose attempts are shown. */
  protected readonly opened = signal<number | null>(null);
  protected readonly busy = signal(false);

  private readonly answer = httpResource<ListView<WebhookDeliveryView>>(() => ({
    url: deliveriesOf(this.webhookId()),
    params: { page_size: this.size(), ...(this.onlyFailed() ? { status: 'failed' } : {}) },
  }));
  /** What was there stays while more is on its way. */
  protected readonly list = linkedSignal<
    ListView<WebhookDeliveryView> | undefined,
    ListView<WebhookDeliveryView> | undefined
  >({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (fresh, before) => fresh ?? before?.value,
  });
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? failureWords(readFailure(error)) : null;
  });

  again(): void {
    this.answer.reload();
  }

  protected show(onlyFailed: boolean): void {
    this.onlyFailed.set(onlyFailed);
    this.opened.set(null);
  }

  protected attemptsOf({ id }: WebhookDeliveryView): string {
    return `${deliveriesOf(this.webhookId())}${id}/`;
  }

  protected told(delivery: WebhookDeliveryView): string | null {
    const outcome = outcomeWords(delivery);
    if (delivery.status === 'delivered' || outcome === null) return null;
    const { next_attempt_at: next } = delivery;
    return next
      ? $localize`:@@admin.house.webhooks.told-next:L’ultima volta: ${outcome}:outcome:. Riproviamo ${this.when.told(next)}:when:.`
      : $localize`:@@admin.house.webhooks.told-last:L’ultima volta: ${outcome}:outcome:.`;
  }

  /** A webhook's own page is this one. */
  protected pathOf({ object_type, object_id, type }: WebhookDeliveryView): string | null {
    if (object_type === 'webhook' || type === 'performance.deleted') return null;
    return `/admin/${object_type === 'reservation' ? 'reservations' : 'performances'}/${object_id}`;
  }

  protected objectName({ object_type, object_id }: WebhookDeliveryView): string {
    return object_type === 'reservation'
      ? $localize`:@@admin.house.webhooks.reservation:Prenotazione ${object_id}:id:`
      : $localize`:@@admin.house.webhooks.performance:Serata ${object_id}:id:`;
  }

  protected attemptsName({ webhook_id }: WebhookDeliveryView): string {
    return $localize`:@@admin.house.webhooks.attempts-name:Tentativi di ${webhook_id}:id:`;
  }

  protected replayName({ webhook_id }: WebhookDeliveryView): string {
    return $localize`:@@admin.house.webhooks.replay-name:Rimanda ${webhook_id}:id:`;
  }

  protected async replay({ id }: WebhookDeliveryView): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.webhooks.replay(this.webhookId(), id);
      this.notices.say($localize`:@@admin.house.webhooks.is-replayed:Parte di nuovo adesso.`);
      this.replayed.emit();
      this.again();
    } catch (error) {
      this.notices.fail(error);
    } finally {
      this.busy.set(false);
    }
  }
}
