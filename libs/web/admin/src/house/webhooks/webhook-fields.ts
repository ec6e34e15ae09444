import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Field } from '@azionelab/web/ui';
import type { Edit } from '../../form';
import { EventChoice } from './event-choice';
import type { webhookForm } from './webhook-form';

/** What is asked of a webhook, whether it is new or not. */
@Component({
  selector: 'az-webhook-fields',
  imports: [EventChoice, Field, MatCheckbox, MatFormField, MatInput, ReactiveFormsModule],
  template: `
    <az-field
      for="url"
      i18n-label="@@admin.house.webhooks.url"
      label="Indirizzo"
      i18n-hint="@@admin.house.webhooks.url-hint"
      hint="Dove l’altro sistema aspetta gli avvisi. Te lo dà lui."
      [error]="edit().error('url')"
    >
      <mat-form-field appearance="outline" floatLabel="always" subscriptSizing="dynamic">
        <input
          matInput
          id="url"
          type="url"
          inputmode="url"
          [formControl]="form().controls.url"
          autocomplete="off"
          placeholder="https://"
        />
      </mat-form-field>
    </az-field>
    <az-field
      for="description"
      optional
      i18n-label="@@admin.house.webhooks.name"
      label="Nome"
      i18n-hint="@@admin.house.webhooks.name-hint"
      hint="Come lo chiamate tra voi: il foglio delle prenotazioni, il sito del festival."
      [error]="edit().error('description')"
    >
      <mat-form-field appearance="outline" floatLabel="always" subscriptSizing="dynamic">
        <input matInput id="description" [formControl]="form().controls.description" autocomplete="off" />
      </mat-form-field>
    </az-field>
    <az-event-choice [control]="form().controls.events" [error]="edit().error('events')" />
    <mat-checkbox [formControl]="form().controls.with_personal_data">
      <span class="title-medium" i18n="@@admin.house.webhooks.personal">Manda anche nomi e indirizzi</span>
      <span class="may muted body-small" i18n="@@admin.house.webhooks.personal-what">
        Nome, email, telefono e note di chi prenota. Solo se l’altro sistema ne ha bisogno: senza, questi campi restano
        vuoti.
      </span>
    </mat-checkbox>
  `,
  styles: `
    :host {
      display: grid;
      gap: 20px;
      width: 100%;
    }
    mat-form-field {
      width: 100%;
    }
    .may {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WebhookFields {
  readonly form = input.required<ReturnType<typeof webhookForm>>();
  /** Says what is wrong with a field. */
  readonly edit = input.required<Pick<Edit<object>, 'error'>>();
}
