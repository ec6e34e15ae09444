import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { LIMITS, type NewApiKeyView, type Permission } from '@azionelab/contracts';
import { NOW, Session } from '@azionelab/web/kernel';
import { Field } from '@azionelab/web/ui';
import { companyDay, dayEnd, edit, EditMessages } from '../../form';
import { PageHead } from '../../frame/page-head';
import { KeysClient } from './keys-client';
import { MadeKey } from './made-key';
import { ScopeChoice } from './scope-choice';

/** A key for one program; it is shown here, once. */
@Component({
  selector: 'az-new-key-page',
  imports: [
    EditMessages,
    Field,
    MadeKey,
    MatButton,
    MatFormField,
    MatInput,
    PageHead,
    ReactiveFormsModule,
    ScopeChoice,
  ],
  templateUrl: './new-key-page.html',
  styleUrls: ['../users/person-form.scss', './new-key-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewKeyPage {
  private readonly keys = inject(KeysClient);
  private readonly zone = inject(Session).me()?.company.time_zone ?? 'UTC';
  protected readonly today = companyDay(inject(NOW)(), this.zone);

  protected readonly made = signal<NewApiKeyView | null>(null);
  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', [Validators.required, Validators.maxLength(LIMITS.key)]],
    scopes: [[] as Permission[], Validators.required],
    expires_at: inAYear(this.today),
  });
  protected readonly edit = edit<NewApiKeyView & { version?: number }>({
    form: this.form,
    fields: {
      name: { label: $localize`:@@admin.house.keys.name:Nome` },
      scopes: {
        label: $localize`:@@admin.house.keys.may:Che cosa può fare`,
        error: ({ required }) =>
          required
            ? $localize`:@@admin.house.keys.may-nothing:Scegli almeno una cosa: senza, la chiave non apre niente.`
            : null,
      },
      expires_at: {
        label: $localize`:@@admin.house.keys.last-day:Ultimo giorno`,
        error: ({ server }) =>
          server ? $localize`:@@admin.house.keys.day-past:Scegli oggi o un giorno che deve venire.` : null,
      },
    },
    save: () => {
      const { name, scopes, expires_at } = this.form.getRawValue();
      return this.keys.make({ name, scopes, expires_at: dayEnd(expires_at, this.zone) ?? undefined });
    },
  });
  readonly unsaved = this.edit.unsaved;

  protected async make(): Promise<void> {
    this.made.set(await this.edit.save());
  }
}

/** The same day of the next year: long enough to forget a key, and short enough that it does not stay for ever. */
function inAYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28');
}
