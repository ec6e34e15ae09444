import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { BookRequest } from '@azionelab/contracts';
import { Company, Formats, LANGUAGE } from '@azionelab/web/kernel';
import { ErrorSummary, Field, SeatStepper, type ErrorItem } from '@azionelab/web/ui';
import { privacyPath } from '../notices/notice-paths';
import { BookingDraft, type BookingFields } from './booking-draft';
import { bookingForm, faultOf, FIELD_IDS, fieldOf, requestOf } from './booking-fields';
import type { BookingProblem } from './booking-store';
import { BookingWords } from './booking-words';
import { typedAlready } from './typed-already';

/** Asks for seats. Nothing typed is lost: it lives in the draft, and a refusal is told above it. */
@Component({
  selector: 'az-booking-form',
  imports: [
    ErrorSummary,
    Field,
    MatButton,
    MatCheckbox,
    MatFormField,
    MatInput,
    ReactiveFormsModule,
    RouterLink,
    SeatStepper,
  ],
  templateUrl: './booking-form.html',
  styleUrl: './booking-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BookingForm {
  private readonly draft = inject(BookingDraft);
  private readonly words = inject(BookingWords);
  private readonly language = inject(LANGUAGE);
  private readonly company = inject(Company);
  protected readonly formats = inject(Formats);

  /** Largest party of one booking, and seats that are left now. */
  readonly largestParty = input.required<number>();
  readonly seatsLeft = input.required<number>();
  readonly sending = input(false);
  readonly problem = input<BookingProblem | null>(null);
  readonly submitted = output<BookRequest>();

  protected readonly form = bookingForm({ ...this.draft.fields(), ...typedAlready(inject(DOCUMENT)) });
  protected readonly most = computed(() => Math.max(1, Math.min(this.largestParty(), this.seatsLeft())));
  protected readonly seatsHint = computed(() => {
    const most = this.formats.number(this.largestParty());
    return $localize`:@@public-site.booking.seats-hint:Al massimo ${most}:most: per una prenotazione. Per un gruppo più grande, scrivici.`;
  });
  protected readonly privacy = computed(() => privacyPath(this.company.facts()?.menu ?? []));
  protected readonly seats = computed(() => this.draft.fields().seats);
  protected readonly summary = signal<{ title: string; items: ErrorItem[] }>({ title: '', items: [] });

  constructor() {
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => this.draft.keep(this.form.getRawValue()));
    effect(() => this.lowerSeats(this.most()));
    effect(() => {
      const problem = this.problem();
      untracked(() => this.tell(problem));
    });
  }

  protected errorOf(field: keyof BookingFields): string | null {
    const control = this.form.controls[field];
    const fault = control.touched ? faultOf(control) : null;
    return fault && this.words.field(field, fault);
  }

  protected requestSeats(): void {
    if (this.sending()) return;
    this.form.markAllAsTouched();
    if (this.form.invalid) return this.tellFaults();
    this.summary.set({ title: '', items: [] });
    this.submitted.emit(requestOf(this.form.getRawValue(), this.language));
  }

  private lowerSeats(most: number): void {
    const { seats } = this.form.controls;
    if (seats.value > most) seats.setValue(most);
  }

  private tell(problem: BookingProblem | null): void {
    if (!problem) return;
    if (problem.failure.kind === 'invalid') return this.tellRefused(Object.keys(problem.failure.fields));
    const { title, text } = this.words.problem(problem);
    this.summary.set({ title, items: [{ text }] });
  }

  /** What the API found wrong stands at its field, until that is changed. */
  private tellRefused(names: string[]): void {
    for (const field of names.map(fieldOf)) {
      if (field) this.form.controls[field].setErrors({ refused: true });
    }
    this.form.markAllAsTouched();
    this.tellFaults();
  }

  private tellFaults(): void {
    const wrong = (Object.keys(FIELD_IDS) as (keyof BookingFields)[]).filter(
      (field) => this.form.controls[field].invalid,
    );
    const items = wrong.map((field) => ({ text: this.words.summary(field), field: FIELD_IDS[field] }));
    this.summary.set({ title: this.words.summaryTitle(items.length), items });
  }
}
