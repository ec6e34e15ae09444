import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  numberAttribute,
  untracked,
} from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { Router, RouterLink } from '@angular/router';
import type { OfficeChangeReservationRequest, OfficeReservationDetailView } from '@azionelab/contracts';
import { failureWords, Formats, LANGUAGE, readFailure } from '@azionelab/web/kernel';
import { Field, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { edit, EditMessages, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { reservationUrl, ReservationsClient } from '../api/reservations-client';
import { EveningChoices } from '../evening/evening-choices';
import { EveningPicker } from '../evening/evening-picker';
import { GuestFields } from './guest-fields';
import { filled, guestControls, guestValues } from './guest-form';
import { atItsField, guestFields } from './guest-words';
import { SeatsAside } from './seats-aside';

/** Other seats, another evening, another name or address for a reservation. */
@Component({
  selector: 'az-change-page',
  imports: [
    EditMessages,
    EveningPicker,
    Field,
    GuestFields,
    LoadError,
    MatButton,
    MatCheckbox,
    PageHead,
    ReactiveFormsModule,
    RouterLink,
    SeatsAside,
    SkeletonRow,
  ],
  templateUrl: './change-page.html',
  styleUrl: './form-page.scss',
  providers: [EveningChoices],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangePage {
  private readonly client = inject(ReservationsClient);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  protected readonly choices = inject(EveningChoices);
  protected readonly formats = inject(Formats);

  /** Route parameter. */
  readonly id = input.required({ transform: numberAttribute });

  protected readonly answer = httpResource<OfficeReservationDetailView>(() => reservationUrl(this.id()));
  protected readonly reservation = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? failureWords(readFailure(error)) : null;
  });

  protected readonly form = new FormGroup({
    ...guestControls(inject(LANGUAGE)),
    send_mail: new FormControl(true, { nonNullable: true }),
  });
  protected readonly edit = edit<OfficeReservationDetailView>({
    form: this.form,
    fields: guestFields((id) => this.eveningWords(id)),
    save: (version) =>
      atItsField(this.client.change(this.id(), version, this.change()), this.formats, () => this.choices.reload()),
    read: () => this.client.read(this.id()),
    valuesOf: (row) => ({ ...guestValues(row), send_mail: true }),
  });
  readonly unsaved = this.edit.unsaved;

  private readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly seats = computed(() => this.values().party_size ?? 1);
  /** Seats of the chosen evening that are its own already. */
  private readonly own = computed(() => {
    const before = this.reservation();
    const stays = before?.status === 'confirmed' && before.performance === this.values().performance;
    return stays ? before.party_size : 0;
  });
  protected readonly taking = computed(() => this.seats() - this.own());
  protected readonly most = computed(() => {
    const { max_party_size: largest, available_seats: left } = this.choices.chosen() ?? {};
    return Math.max(this.seats(), Math.min(largest ?? 1, (left ?? 0) + this.own()));
  });
  /** Whether there is something to tell the party. */
  protected readonly tells = computed(() => {
    const [before, { performance, party_size }] = [this.reservation(), this.values()];
    if (!before?.email) return false;
    return before.performance !== performance || before.party_size !== party_size;
  });
  protected readonly errorOf = (field: string): string | null => this.edit.error(field);

  constructor() {
    effect(() => {
      const reservation = this.reservation();
      if (reservation) untracked(() => this.begin(reservation));
    });
    const { performance, party_size, email } = this.form.controls;
    performance.valueChanges.pipe(takeUntilDestroyed()).subscribe((id) => {
      this.choices.id.set(id);
      party_size.updateValueAndValidity();
    });
    // One that has an address keeps one: it may change, and not go.
    email.addValidators((control) => (this.reservation()?.email ? filled(control) : null));
  }

  protected pick(id: number): void {
    this.form.controls.performance.setValue(id);
    this.form.controls.performance.markAsDirty();
  }

  protected async save(): Promise<void> {
    const saved = await this.edit.save();
    if (saved) this.leave();
  }

  protected leave(): void {
    this.notices.say($localize`:@@admin.reservations.changed:Prenotazione cambiata.`);
    void this.router.navigate(['/admin/reservations', this.id()]);
  }

  private begin(reservation: OfficeReservationDetailView): void {
    this.choices.id.set(reservation.performance);
    this.edit.begin(reservation);
  }

  /** What differs from what was read, and nothing else. */
  private change(): OfficeChangeReservationRequest {
    const before = this.reservation();
    if (!before) return {};
    const { send_mail, ...typed } = this.form.getRawValue();
    const known = guestValues(before);
    const now = { ...typed, name: typed.name.trim(), email: typed.email.trim(), notes: typed.notes.trim() };
    const differing = Object.entries({ ...now, phone: typed.phone.trim() }).filter(
      ([field, value]) => value !== known[field as keyof typeof known],
    );
    const change = Object.fromEntries(differing) as OfficeChangeReservationRequest;
    if (change.phone === '') change.phone = null;
    return this.tells() ? { ...change, send_mail } : change;
  }

  private eveningWords(id: unknown): string {
    const evening = this.choices.evenings().find((one) => one.id === id);
    if (evening) return `${this.formats.dayAndTime(evening.starts_at)}, ${evening.show_title}`;
    const before = this.reservation();
    return before?.performance === id && before ? this.formats.dayAndTime(before.starts_at) : `${String(id)}`;
  }
}
