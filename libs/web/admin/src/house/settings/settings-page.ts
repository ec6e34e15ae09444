import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, linkedSignal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { HOUSE_LOOK, LOCALES, type SettingsView } from '@azionelab/contracts';
import { failureWords, readFailure, Session } from '@azionelab/web/kernel';
import { Field, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { EditMessages, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { SETTINGS } from '../api/settings-client';
import { ColourField } from './colour-field';
import { LogoField } from './logo-field';
import { LookPreview } from './look-preview';
import { coloursOf } from './look-rules';
import { LOCALE_NAMES, settingsForm } from './settings-form';
import { TimeZoneField } from './time-zone-field';

/** What the company decides for itself. */
@Component({
  selector: 'az-settings-page',
  imports: [
    ColourField,
    EditMessages,
    Field,
    LoadError,
    LogoField,
    LookPreview,
    MatButton,
    MatCheckbox,
    MatFormField,
    MatInput,
    PageHead,
    ReactiveFormsModule,
    RouterLink,
    SkeletonRow,
    TimeZoneField,
  ],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettingsPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly answer = httpResource<SettingsView>(() => SETTINGS);

  /** As they are kept, this page's own changes included. */
  protected readonly kept = linkedSignal(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? failureWords(readFailure(error)) : null;
  });

  private readonly made = settingsForm(() => this.kept()?.version ?? 0);
  protected readonly form = this.made.form;
  protected readonly edit = this.made.settings;
  readonly unsaved = this.edit.unsaved;

  private readonly typed = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly colours = computed(() => coloursOf(this.typed()));
  protected readonly name = computed(() => this.typed().name ?? '');
  protected readonly house = HOUSE_LOOK;
  protected readonly locales = LOCALES.map((locale) => ({ locale, name: LOCALE_NAMES[locale] }));

  constructor() {
    effect(() => {
      const kept = this.answer.hasValue() ? this.answer.value() : undefined;
      if (kept) untracked(() => this.edit.begin(kept));
    });
  }

  protected async save(): Promise<void> {
    const settings = await this.edit.save();
    if (settings) await this.saved(settings);
  }

  protected async saved(settings: SettingsView): Promise<void> {
    this.kept.set(settings);
    this.notices.say($localize`:@@admin.house.saved:Salvato.`);
    // Who just asked for a second factor may be the first without one.
    const me = await this.session.load().catch(() => null);
    if (me?.must_set_up_second_factor) await this.router.navigate(['/admin/account']);
  }

  protected again(): void {
    this.answer.reload();
  }
}
