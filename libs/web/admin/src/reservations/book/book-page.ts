import type { HttpHeaders } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { type BookForRequest, LIMITS, type OfficeReservationDetailView } from '@azionelab/contracts';
import { Formats, idempotencyHeaders, LANGUAGE } from '@azionelab/web/kernel';
import { Field } from '@azionelab/web/ui';
import { firstValueFrom, merge } from 'rxjs';
import { edit, EditMessages, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { ReservationsClient } from '../api/reservations-client';
import { EveningChoices } from '../evening/evening-choices';
import { EveningPicker } from '../evening/evening-picker';
import { GuestFields } from './guest-fields';
import { guestControls, guestValues } from './guest-form';
import { atItsField, guestFields } from './guest-words';
import { SeatsAside } from './seats-aside';

/** Sends the link, or confirms in the same step. */
type Way = 'link' | 'now';

/** Somebody books by telephone or at the counter, and a person of the box office writes it down. */
@Component({
  selector: 'az-book-page',
  imports: [
    EditMessages,
    EveningPicker,
    Field,
    GuestFields,
    MatButton,
    MatFormField,
    MatInput,
    PageHead,
    ReactiveFormsModule,
    RouterLink,
    SeatsAside,
  ],
  templateUrl: './book-page.html',
  styleUrl: './form-page.scss',
  providers: [EveningChoices],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BookPage {
  private readonly client = inject(ReservationsClient);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  protected readonly choices = inject(EveningChoices);
  protected readonly formats = inject(Formats);

  /** Query: the evening to begin with, and the reservation that it is like. */
  readonly performance = input<string>();
  readonly like = input<string>();

  protected readonly form = new FormGroup({
    ...guestControls(inject(LANGUAGE)),
    way: new FormControl<Way>('link', { nonNullable: true }),
    reason: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(LIMITS.reason)] }),
  });
  protected readonly edit = edit<OfficeReservationDetailView>({
    form: this.form,
    fields: {
      ...guestFields((id) => String(id)),
      reason: { label: $localize`:@@admin.reservations.field-reason:Perché senza link` },
    },
    save: () =>
      atItsField(this.client.bookFor(this.booking(), this.headers()), this.formats, () => this.choices.reload()),
  });
  readonly unsaved = this.edit.unsaved;

  private readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly seats = computed(() => this.values().party_size ?? 1);
  protected readonly now = computed(() => this.values().way === 'now');
  /** What was asked for stays as it is, also when less is left by now. */
  protected readonly most = computed(() => {
    const { max_party_size: largest, available_seats: left } = this.choices.chosen() ?? {};
    return Math.max(1, this.seats(), Math.min(largest ?? 1, left ?? 1));
  });
  protected readonly seatsHint = computed(() => {
    const evening = this.choices.chosen();
    if (!evening) return $localize`:@@admin.reservations.seats-after-evening:Prima scegli la sera.`;
    const most = this.formats.number(evening.max_party_size);
    return $localize`:@@admin.reservations.seats-most:Al massimo ${most}:most: per prenotazione.`;
  });
  protected readonly errorOf = (field: string): string | null => this.edit.error(field);

  private attempt: { body: string; headers: HttpHeaders } | null = null;

  constructor() {
    const { way, email, reason, performance, party_size } = this.form.controls;
    email.addValidators(({ value }) => (!value && way.value === 'link' ? { needed: true } : null));
    reason.addValidators(({ value }) => (!String(value).trim() && way.value === 'now' ? { required: true } : null));
    merge(way.valueChanges, performance.valueChanges)
      .pipe(takeUntilDestroyed())
      .subscribe(() => [email, reason, party_size].forEach((control) => control.updateValueAndValidity()));
    effect(() => {
      const wanted = Number(this.performance());
      if (wanted) untracked(() => this.pick(wanted));
    });
    effect(() => {
      const like = Number(this.like());
      if (like) untracked(() => void this.fillLike(like));
    });
  }

  protected pick(id: number): void {
    this.choices.id.set(id);
    this.form.controls.performance.setValue(id);
    this.form.controls.performance.markAsDirty();
  }

  protected async book(): Promise<void> {
    const booked = await this.edit.save();
    if (!booked) return;
    this.notices.say(
      booked.status === 'confirmed'
        ? $localize`:@@admin.reservations.booked-now:Confermata: ${booked.code}:code:.`
        : $localize`:@@admin.reservations.booked-link:Presa: ${booked.code}:code:. Il link è partito per ${booked.email}:address:.`,
    );
    void this.router.navigate(['/admin/reservations', booked.id]);
  }

  /** Who had a reservation that is over books again. */
  private async fillLike(id: number): Promise<void> {
    try {
      const before = await firstValueFrom(this.client.read(id));
      const { performance: _evening, ...guest } = guestValues(before);
      this.form.patchValue(guest);
      this.form.markAsDirty();
      if (!this.form.controls.performance.value) this.pick(before.performance);
    } catch (error) {
      this.notices.fail(error);
    }
  }

  private booking(): BookForRequest {
    const { performance, party_size, name, email, phone, notes, locale, way, reason } = this.form.getRawValue();
    return {
      performance: performance ?? 0,
      party_size,
      name: name.trim(),
      email: email.trim() || null,
      phone: phone.trim() || null,
      notes: notes.trim(),
      locale,
      ...(way === 'now' && { confirm: true, reason: reason.trim() }),
    };
  }

  /** Pressed again after a lost answer, it is the same booking. */
  private headers(): HttpHeaders {
    const body = JSON.stringify(this.booking());
    if (this.attempt?.body !== body) this.attempt = { body, headers: idempotencyHeaders() };
    return this.attempt.headers;
  }
}
