import { ChangeDetectionStrategy, Component, computed, forwardRef, input, model, signal } from '@angular/core';
import { type ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';

/**
 * How many seats: a form control (`formControlName`, `[(ngModel)]`) and a plain two-way `[(value)]`.
 * The arrow keys work on both buttons; a limit that shrinks takes the value down with it.
 */
@Component({
  selector: 'az-seat-stepper',
  imports: [MatIcon, MatIconButton],
  template: `
    <button
      matIconButton
      type="button"
      disabledInteractive
      [disabled]="disabled() || shown() <= min()"
      (click)="step(-1)"
      i18n-aria-label="@@ui.seat-stepper.fewer"
      aria-label="Un posto in meno"
    >
      <mat-icon svgIcon="remove" aria-hidden="true" />
    </button>
    <output aria-live="polite">{{ shown() }}</output>
    <button
      matIconButton
      type="button"
      disabledInteractive
      [disabled]="disabled() || shown() >= max()"
      (click)="step(1)"
      i18n-aria-label="@@ui.seat-stepper.more"
      aria-label="Un posto in più"
    >
      <mat-icon svgIcon="add" aria-hidden="true" />
    </button>
  `,
  styleUrl: './seat-stepper.scss',
  host: {
    role: 'group',
    '[attr.aria-labelledby]': 'labelledBy()',
    '(keydown.arrowup)': 'stepByKey(1, $event)',
    '(keydown.arrowright)': 'stepByKey(1, $event)',
    '(keydown.arrowdown)': 'stepByKey(-1, $event)',
    '(keydown.arrowleft)': 'stepByKey(-1, $event)',
    '(focusout)': 'touched()',
  },
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => SeatStepper), multi: true }],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SeatStepper implements ControlValueAccessor {
  readonly value = model(1);
  readonly min = input(1);
  readonly max = input(10);
  /** Id of the element that asks the question. */
  readonly labelledBy = input.required<string>();

  protected readonly disabled = signal(false);
  protected readonly shown = computed(() => Math.max(this.min(), Math.min(this.max(), this.value())));

  private changed: (seats: number) => void = () => undefined;
  protected touched: () => void = () => undefined;

  protected step(by: 1 | -1): void {
    const seats = this.shown() + by;
    if (this.disabled() || seats < this.min() || seats > this.max()) return;
    this.value.set(seats);
    this.changed(seats);
  }

  protected stepByKey(by: 1 | -1, event: Event): void {
    event.preventDefault();
    this.step(by);
  }

  writeValue(seats: number | null): void {
    this.value.set(seats ?? this.min());
  }

  registerOnChange(changed: (seats: number) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  setDisabledState(disabled: boolean): void {
    this.disabled.set(disabled);
  }
}
