import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { type FormControl, ReactiveFormsModule, type ValidatorFn } from '@angular/forms';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Field } from '@azionelab/web/ui';

/** More than anybody reads through. */
const MOST = 50;

/** A time zone, found by any part of its name. */
@Component({
  selector: 'az-time-zone-field',
  imports: [Field, MatAutocomplete, MatAutocompleteTrigger, MatFormField, MatInput, MatOption, ReactiveFormsModule],
  template: `
    <az-field
      for="time_zone"
      i18n-label="@@admin.house.settings.time-zone"
      label="Fuso orario"
      i18n-hint="@@admin.house.settings.time-zone-hint"
      hint="Scrivi una città. Tutti gli orari, sul sito e nelle lettere, sono i suoi."
      [error]="error()"
    >
      <mat-form-field appearance="outline" floatLabel="always" subscriptSizing="dynamic">
        <input
          matInput
          id="time_zone"
          autocomplete="off"
          spellcheck="false"
          [formControl]="control()"
          [matAutocomplete]="zones"
          (input)="typed.set($any($event.target).value)"
          (focus)="typed.set('')"
        />
        <mat-autocomplete #zones="matAutocomplete" autoActiveFirstOption>
          @for (zone of found(); track zone) {
            <mat-option [value]="zone">{{ zone.replaceAll('_', ' ') }}</mat-option>
          }
        </mat-autocomplete>
      </mat-form-field>
    </az-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TimeZoneField {
  private readonly all = Intl.supportedValuesOf('timeZone');

  readonly control = input.required<FormControl<string>>();
  readonly error = input<string | null>(null);

  protected readonly typed = signal('');
  protected readonly found = computed(() => {
    const wanted = plain(this.typed());
    return this.all.filter((zone) => plain(zone).includes(wanted)).slice(0, MOST);
  });
}

/** A name that every browser knows how to reckon with. */
export const isTimeZone: ValidatorFn = ({ value }) => {
  try {
    new Intl.DateTimeFormat('it', { timeZone: String(value) });
    return null;
  } catch {
    return { timeZone: true };
  }
};

function plain(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');
}
