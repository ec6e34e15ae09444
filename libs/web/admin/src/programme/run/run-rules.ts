import { ChangeDetectionStrategy, Component, forwardRef, inject, input, signal } from '@angular/core';
import { type ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import type { RunRuleRequest } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { momentOf } from '../calendar/months';

/** Most lines of one run, as the API takes them. */
const MOST = 14;

/** On which days of the week a run is played, and when: a form control. */
@Component({
  selector: 'az-run-rules',
  imports: [MatButton, MatFormField, MatIcon, MatIconButton, MatInput],
  templateUrl: './run-rules.html',
  styleUrl: './run-rules.scss',
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => RunRules), multi: true }],
  host: { role: 'group', '[attr.aria-labelledby]': 'labelledBy()', '(focusout)': 'touched()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunRules implements ControlValueAccessor {
  private readonly formats = inject(Formats);
  private changed: (rules: RunRuleRequest[]) => void = () => undefined;
  protected touched: () => void = () => undefined;

  /** Id of the words that name it. */
  readonly labelledBy = input.required<string>();

  protected readonly most = MOST;
  protected readonly rules = signal<readonly RunRuleRequest[]>([]);
  /** Monday is 1; the first of 2024 was one. */
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    name: this.formats.longWeekday(momentOf(`2024-01-0${weekday}`)),
  }));

  protected write(place: number, change: Partial<RunRuleRequest>): void {
    this.put(this.rules().map((rule, each) => (each === place ? { ...rule, ...change } : rule)));
  }

  /** The next day of the week, at the same time. */
  protected add(): void {
    const last = this.rules().at(-1);
    this.put([...this.rules(), { weekday: ((last?.weekday ?? 4) % 7) + 1, time: last?.time ?? '21:00' }]);
  }

  protected remove(place: number): void {
    this.put(this.rules().filter((_, each) => each !== place));
  }

  protected removalOf({ weekday, time }: RunRuleRequest): string {
    const rule = `${this.weekdays[weekday - 1]?.name ?? ''} ${time}`;
    return $localize`:@@admin.programme.rule-remove:Togli ${rule}:rule:`;
  }

  writeValue(rules: readonly RunRuleRequest[] | null): void {
    this.rules.set(rules ?? []);
  }

  registerOnChange(changed: (rules: RunRuleRequest[]) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  private put(rules: RunRuleRequest[]): void {
    this.rules.set(rules);
    this.changed(rules);
  }
}
