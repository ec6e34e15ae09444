import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { WebhookWithSecretView } from '@azionelab/contracts';
import { edit, EditMessages } from '../../form';
import { PageHead } from '../../frame/page-head';
import { WebhookFields } from './webhook-fields';
import { WEBHOOK_FIELDS, webhookForm } from './webhook-form';
import { WebhookSecret } from './webhook-secret';
import { WebhooksClient } from './webhooks-client';

/** Another system that shall be told; the secret is shown here, once. */
@Component({
  selector: 'az-new-webhook-page',
  imports: [EditMessages, MatButton, PageHead, ReactiveFormsModule, WebhookFields, WebhookSecret],
  templateUrl: './new-webhook-page.html',
  styleUrl: '../users/person-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewWebhookPage {
  private readonly webhooks = inject(WebhooksClient);
  private readonly router = inject(Router);

  protected readonly made = signal<WebhookWithSecretView | null>(null);
  protected readonly form = webhookForm();
  protected readonly edit = edit<WebhookWithSecretView>({
    form: this.form,
    fields: WEBHOOK_FIELDS,
    save: () => this.webhooks.create(this.form.getRawValue()),
  });
  readonly unsaved = this.edit.unsaved;

  protected async create(): Promise<void> {
    this.made.set(await this.edit.save());
  }

  protected async open(id: number): Promise<void> {
    await this.router.navigate(['/admin/webhooks', id]);
  }
}
