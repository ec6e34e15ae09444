import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  numberAttribute,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import type { WebhookView } from '@azionelab/contracts';
import { failureWords, NOW, PageTitle, Session } from '@azionelab/web/kernel';
import { Field, LoadError, SkeletonRow, Status } from '@azionelab/web/ui';
import { firstValueFrom } from 'rxjs';
import { companyDay, Confirm, dayStart, edit, EditMessages, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { When } from '../words/when';
import { DeliveryList } from './delivery-list';
import { WebhookFields } from './webhook-fields';
import { WEBHOOK_FIELDS, webhookForm } from './webhook-form';
import { WebhookSecret } from './webhook-secret';
import { WebhookStore } from './webhook-store';
import { webhookName, webhookState } from './webhook-words';
import { WebhooksClient } from './webhooks-client';

/** One webhook: whether it arrives, what it is told, its secret and its end. */
@Component({
  selector: 'az-webhook-page',
  imports: [
    DeliveryList,
    EditMessages,
    Field,
    LoadError,
    MatButton,
    MatFormField,
    MatIcon,
    MatInput,
    PageHead,
    ReactiveFormsModule,
    SkeletonRow,
    Status,
    WebhookFields,
    WebhookSecret,
  ],
  templateUrl: './webhook-page.html',
  styleUrl: './webhook-page.scss',
  providers: [WebhookStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WebhookPage {
  private readonly webhooks = inject(WebhooksClient);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly title = inject(PageTitle);
  private readonly zone = inject(Session).me()?.company.time_zone ?? 'UTC';
  private readonly when = inject(When);
  private readonly log = viewChild(DeliveryList);
  protected readonly store = inject(WebhookStore);

  /** Route parameter. */
  readonly webhookId = input.required({ transform: numberAttribute });

  protected readonly webhook = this.store.webhook;
  protected readonly nameOf = webhookName;
  protected readonly state = computed(() => {
    const webhook = this.webhook();
    return webhook && webhookState(webhook);
  });
  protected readonly trouble = computed(() => {
    const webhook = this.webhook();
    return webhook && this.troubleOf(webhook);
  });
  protected readonly failure = computed(() => {
    const failure = this.store.failure();
    return failure && failureWords(failure);
  });
  protected readonly today = companyDay(inject(NOW)(), this.zone);
  protected readonly since = signal(this.today);
  protected readonly busy = signal(false);
  /** A new secret, until it was put aside. */
  protected readonly secret = signal<string | null>(null);

  protected readonly form = webhookForm();
  protected readonly edit = edit<WebhookView>({
    form: this.form,
    fields: WEBHOOK_FIELDS,
    save: (version) => this.store.change(version, this.form.getRawValue()),
    read: () => this.store.read(),
    valuesOf: ({ url, description, events, with_personal_data }) => ({ url, description, events, with_personal_data }),
  });
  readonly unsaved = this.edit.unsaved;

  constructor() {
    effect(() => this.store.open(this.webhookId()));
    effect(() => {
      const webhook = this.webhook();
      if (!webhook) return;
      this.title.set(webhookName(webhook));
      untracked(() => {
        if (!this.edit.unsaved()) this.edit.begin(webhook);
        this.since.set((webhook.failing_since ?? webhook.switched_off_at)?.slice(0, 10) ?? this.since());
      });
    });
  }

  protected async save(): Promise<void> {
    const webhook = await this.edit.save();
    if (webhook) this.saved(webhook);
  }

  protected saved(webhook: WebhookView): void {
    this.webhook.set(webhook);
    this.notices.say($localize`:@@admin.house.saved:Salvato.`);
  }

  protected async ping(): Promise<void> {
    await this.attempt(async () => {
      await this.webhooks.ping(this.webhookId());
      this.notices.say($localize`:@@admin.house.webhooks.pinged:Prova partita: tra un momento vedi se è arrivata.`);
      this.log()?.again();
    });
  }

  protected async replayAll(event: Event): Promise<void> {
    event.preventDefault();
    const since = dayStart(this.since(), this.zone);
    if (!since) return;
    await this.attempt(async () => {
      const { replayed } = await this.webhooks.replayAll(this.webhookId(), since);
      this.notices.say(
        replayed === 1
          ? $localize`:@@admin.house.webhooks.replayed-one:1 avviso parte di nuovo adesso.`
          : $localize`:@@admin.house.webhooks.replayed:${replayed}:count: avvisi partono di nuovo adesso.`,
      );
      this.log()?.again();
      this.store.again();
    });
  }

  protected async rotate(webhook: WebhookView): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@admin.house.webhooks.rotate-title:Cambiare il segreto di ${webhookName(webhook)}:name:?`,
      text: $localize`:@@admin.house.webhooks.rotate-text:Quello di adesso vale ancora per un giorno. Poi gli avvisi sono firmati solo con il nuovo.`,
      verb: $localize`:@@admin.house.webhooks.rotate:Cambia il segreto`,
    });
    if (!sure) return;
    await this.attempt(async () => {
      const { secret, ...changed } = await this.webhooks.rotate(webhook.id);
      this.webhook.set(changed);
      this.secret.set(secret);
    });
  }

  protected async switchOff(webhook: WebhookView): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@admin.house.webhooks.off-title:Spegnere ${webhookName(webhook)}:name:?`,
      text: $localize`:@@admin.house.webhooks.off-text:Quello che è ancora da consegnare si ferma, e quello che succede intanto non viene annotato.`,
      verb: $localize`:@@admin.house.webhooks.switch-off:Spegni il webhook`,
    });
    if (sure) await this.turn(false);
  }

  protected async turn(is_active: boolean): Promise<void> {
    await this.attempt(async () => {
      const version = this.webhook()?.version ?? null;
      this.webhook.set(await firstValueFrom(this.store.change(version, { is_active })));
      this.notices.say(
        is_active
          ? $localize`:@@admin.house.webhooks.turned-on:Acceso.`
          : $localize`:@@admin.house.webhooks.turned-off:Spento.`,
      );
      this.log()?.again();
    });
  }

  protected async remove(webhook: WebhookView): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@admin.house.webhooks.remove-title:Eliminare ${webhookName(webhook)}:name:?`,
      text: $localize`:@@admin.house.webhooks.remove-text:Sparisce con tutti i suoi avvisi, anche quelli da consegnare.`,
      verb: $localize`:@@admin.house.webhooks.remove:Elimina il webhook`,
      danger: true,
    });
    if (!sure) return;
    await this.attempt(async () => {
      await this.webhooks.remove(webhook.id);
      this.form.markAsPristine();
      await this.router.navigate(['/admin/webhooks']);
    });
  }

  private troubleOf({ failing_since, switched_off_at, switched_off_because }: WebhookView): string | null {
    if (switched_off_at && switched_off_because === 'gone') {
      return $localize`:@@admin.house.webhooks.trouble-gone:Spento ${this.when.told(switched_off_at)}:when:: il suo indirizzo ha risposto che non esiste più (410).`;
    }
    if (switched_off_at) {
      return $localize`:@@admin.house.webhooks.trouble-off:Spento ${this.when.told(switched_off_at)}:when:: per cinque giorni non gli è arrivato niente. Lo abbiamo scritto a chi amministra.`;
    }
    return failing_since
      ? $localize`:@@admin.house.webhooks.trouble-failing:Dal ${this.when.told(failing_since)}:when: non gli arriva niente. Riproviamo da soli; dopo cinque giorni lo spegniamo.`
      : null;
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await work();
    } catch (error) {
      this.notices.fail(error);
    } finally {
      this.busy.set(false);
    }
  }
}
