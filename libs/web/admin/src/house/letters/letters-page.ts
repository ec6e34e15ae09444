import { HttpClient, httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import {
  CUSTOM_LETTER_KINDS,
  LIMITS,
  LOCALES,
  type CustomLetterKind,
  type LetterPreviewView,
  type LetterTextView,
  type ListView,
  type Locale,
} from '@azionelab/contracts';
import { failureWords, readFailure, Session } from '@azionelab/web/kernel';
import { Field, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { debounceTime } from 'rxjs';
import { edit, EditMessages, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { LETTER_KIND_WORDS } from '../../reservations/words/letter-words';
import { letterAt, LETTERS, SettingsClient } from '../api/settings-client';
import { LOCALE_NAMES } from '../settings/settings-form';
import { LetterSheet } from './letter-sheet';

/** A letter is made anew when the fingers rest, not at each key. */
const REST_MS = 400;

/** The company's own words in one letter of one language, beside the letter as it will be. */
@Component({
  selector: 'az-letters-page',
  imports: [
    EditMessages,
    Field,
    LetterSheet,
    LoadError,
    MatButton,
    MatFormField,
    MatInput,
    PageHead,
    ReactiveFormsModule,
    RouterLink,
    SkeletonRow,
  ],
  templateUrl: './letters-page.html',
  styleUrl: './letters-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LettersPage {
  private readonly http = inject(HttpClient);
  private readonly client = inject(SettingsClient);
  private readonly notices = inject(Notices);
  protected readonly email = inject(Session).me()?.user.email ?? '';

  /** Route parameters; the first letter, in the first language, without them. */
  readonly kind = input('ticket', { transform: knownKind });
  readonly locale = input('it', { transform: knownLocale });

  protected readonly kinds = CUSTOM_LETTER_KINDS.map((kind) => ({ kind, name: LETTER_KIND_WORDS[kind] }));
  protected readonly locales = LOCALES.map((locale) => ({ locale, name: LOCALE_NAMES[locale] }));
  protected readonly longest = LIMITS.letter;

  private readonly answer = httpResource<ListView<LetterTextView>>(() => ({
    url: LETTERS,
    params: { page_size: 100 },
  }));
  private readonly kept = linkedSignal(() => (this.answer.hasValue() ? this.answer.value().results : undefined));
  protected readonly ready = computed(() => this.kept() !== undefined);
  protected readonly failure = computed(() => wordsOf(this.answer.error()));

  protected readonly form = inject(NonNullableFormBuilder).group({
    greeting: ['', Validators.maxLength(LIMITS.letter)],
    closing: ['', Validators.maxLength(LIMITS.letter)],
  });
  protected readonly edit = edit<LetterTextView & { version?: number }>({
    form: this.form,
    fields: {
      greeting: { label: $localize`:@@admin.house.letters.greeting:Prima delle nostre parole` },
      closing: { label: $localize`:@@admin.house.letters.closing:Dopo le nostre parole` },
    },
    save: () => this.http.put<LetterTextView>(letterAt(this.kind(), this.locale()), this.form.getRawValue()),
  });
  readonly unsaved = this.edit.unsaved;

  /** Whose words stand in the fields. */
  private readonly begun = signal('');
  private readonly rested = toSignal(this.form.valueChanges.pipe(debounceTime(REST_MS)));
  private readonly asked = computed(
    () => {
      this.rested();
      const url = `${letterAt(this.kind(), this.locale())}preview/`;
      const shown = this.begun() === url && this.form.valid;
      return shown ? { url, method: 'POST', body: this.form.getRawValue() } : undefined;
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  private readonly made = httpResource<LetterPreviewView>(() => this.asked());
  /** The last one stays until the next is made. */
  protected readonly preview = linkedSignal<LetterPreviewView | undefined, LetterPreviewView | undefined>({
    source: () => (this.made.hasValue() ? this.made.value() : undefined),
    computation: (fresh, before) => fresh ?? before?.value,
  });
  protected readonly previewFailure = computed(() => wordsOf(this.made.error()));
  protected readonly sending = signal(false);

  constructor() {
    effect(() => {
      const [kind, locale, kept] = [this.kind(), this.locale(), this.kept()];
      if (!kept) return;
      const own = kept.find((words) => words.kind === kind && words.locale === locale);
      untracked(() => this.edit.begin(own ?? { kind, locale, greeting: '', closing: '' }));
      this.begun.set(`${letterAt(kind, locale)}preview/`);
    });
  }

  protected async save(): Promise<void> {
    const saved = await this.edit.save();
    if (!saved) return;
    const others = (this.kept() ?? []).filter(({ kind, locale }) => kind !== saved.kind || locale !== saved.locale);
    this.kept.set([...others, saved]);
    this.notices.say($localize`:@@admin.house.letters.saved:Salvato: vale dalla prossima lettera.`);
  }

  /** What stands in the fields, saved or not. */
  protected async sendTest(): Promise<void> {
    if (this.sending() || this.form.invalid) return;
    this.sending.set(true);
    try {
      await this.client.sendTest(this.kind(), this.locale(), this.form.getRawValue());
      this.notices.say($localize`:@@admin.house.letters.sent:Prova mandata a ${this.email}:email:.`);
    } catch (error) {
      this.notices.fail(error);
    } finally {
      this.sending.set(false);
    }
  }

  protected again(): void {
    this.answer.reload();
  }

  protected previewAgain(): void {
    this.made.reload();
  }
}

function knownKind(kind: string | undefined): CustomLetterKind {
  return CUSTOM_LETTER_KINDS.find((known) => known === kind) ?? 'ticket';
}

function knownLocale(locale: string | undefined): Locale {
  return LOCALES.find((known) => known === locale) ?? 'it';
}

function wordsOf(error: unknown): string | null {
  return error ? failureWords(readFailure(error)) : null;
}
