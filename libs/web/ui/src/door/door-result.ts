import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { IconName } from '../icons/provide-icons';

/** `valid` green, `warn` amber, `wait` violet, `stop` red. */
export type DoorTone = 'valid' | 'warn' | 'wait' | 'stop';

/** What the door answers to one ticket, in words that are ready to be read at arm's length. */
export interface DoorAnswer {
  tone: DoorTone;
  icon: IconName;
  /** One or two words. */
  title: string;
  why: string;
  /** Set huge beside `peopleWord`, for a party that may enter. */
  people?: number;
  peopleWord?: string;
  /** Below the number: the booking's code. */
  code?: string;
  facts?: readonly { label: string; value: string }[];
  /** The one main button. */
  action: string;
  actionIcon: IconName;
  /** The quiet button beside it; none when there is only one thing to do. */
  dismiss?: string;
}

/** A hand scanner ends with Enter: for this long after an answer appears, Enter does nothing. */
const ENTER_WAITS_MS = 400;

/**
 * A full-bleed answer at the door. Give a new object for each ticket: the main button then takes the focus.
 * Content stands above the buttons (how many of a party enter now). Escape dismisses.
 */
@Component({
  selector: 'az-door-result',
  imports: [MatIcon],
  templateUrl: './door-result.html',
  styleUrl: './door-result.scss',
  host: { '[class]': 'answer().tone', '(keydown.escape)': 'dismissed.emit()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoorResult {
  readonly answer = input.required<DoorAnswer>();
  /** Words of the main button where they change while the answer stays; the answer's own otherwise. */
  readonly action = input<string | null>(null);
  /** True while the main action is on its way. */
  readonly busy = input(false);
  readonly acted = output<void>();
  readonly dismissed = output<void>();

  private readonly main = viewChild.required<ElementRef<HTMLButtonElement>>('main');
  private shownAt = 0;

  constructor() {
    afterRenderEffect({
      read: () => {
        this.answer();
        this.shownAt = performance.now();
        this.main().nativeElement.focus({ preventScroll: true });
      },
    });
  }

  protected ignoreEarlyEnter(event: Event): void {
    if (performance.now() - this.shownAt < ENTER_WAITS_MS) event.preventDefault();
  }

  protected act(): void {
    if (!this.busy()) this.acted.emit();
  }
}
