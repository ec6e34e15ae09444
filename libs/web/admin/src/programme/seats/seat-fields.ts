import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import { TextField } from '../editor/text-field';
import type { SeatControls } from './seat-controls';

/** How many seats an evening has, and whether they may be booked. Its host is the grid: `class="pair"`. */
@Component({
  selector: 'az-seat-fields',
  imports: [MatCheckbox, ReactiveFormsModule, TextField],
  template: `
    <az-text-field
      key="room_capacity"
      type="figure"
      i18n-label="@@admin.programme.formula-room"
      label="Posti in sala"
      [control]="of().room_capacity"
      [error]="error()('room_capacity')"
    />
    <az-text-field
      key="additional_seats"
      type="figure"
      i18n-label="@@admin.programme.formula-extra"
      label="Sedie aggiunte"
      [control]="of().additional_seats"
      [error]="error()('additional_seats')"
    />
    <az-text-field
      key="manually_occupied_seats"
      type="figure"
      i18n-label="@@admin.programme.formula-held"
      label="Tenuti da noi"
      [control]="of().manually_occupied_seats"
      [error]="error()('manually_occupied_seats')"
    />
    <az-text-field
      key="max_party_size"
      type="figure"
      i18n-label="@@admin.programme.party"
      label="Posti al massimo per prenotazione"
      [control]="of().max_party_size"
      [error]="error()('max_party_size')"
    />
    <mat-checkbox [formControl]="of().is_booking_enabled" i18n="@@admin.programme.booking-is-open">
      Le prenotazioni sono aperte
    </mat-checkbox>
  `,
  styles: `
    mat-checkbox {
      grid-column: 1 / -1;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SeatFields {
  readonly of = input.required<SeatControls>();
  /** What is wrong with one of them. */
  readonly error = input.required<(key: keyof SeatControls) => string | null>();
}
