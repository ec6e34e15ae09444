import { h, setAll } from '../parts/h';
import { icon } from '../parts/icon';
import type { Words } from '../words/words';

/** How many seats: two buttons and a figure; the arrow keys work on both. */
export class SeatStepper {
  readonly element: HTMLElement;
  /** What takes the focus. */
  readonly first: HTMLButtonElement;
  private readonly more: HTMLButtonElement;
  private readonly figure = h('output', { 'aria-live': 'polite' });
  private most = 1;

  constructor(
    private seats: number,
    words: Words,
    private readonly changed: (seats: number) => void,
  ) {
    this.first = this.button(words.fewer, 'remove', -1);
    this.first.id = 'seats';
    this.more = this.button(words.oneMore, 'add', 1);
    const facts = { class: 'stepper', part: 'stepper', role: 'group', 'aria-labelledby': 'seats-label' };
    this.element = h('div', facts, this.first, this.figure, this.more);
    this.element.addEventListener('keydown', (event) => this.stepByKey(event));
  }

  /** A limit that shrinks takes the figure down with it. */
  limit(most: number): void {
    this.most = Math.max(1, most);
    this.set(this.seats);
  }

  private set(seats: number): void {
    const before = this.seats;
    this.seats = Math.min(this.most, Math.max(1, seats));
    this.figure.textContent = String(this.seats);
    setAll(this.first, { 'aria-disabled': this.seats <= 1 && 'true' });
    setAll(this.more, { 'aria-disabled': this.seats >= this.most && 'true' });
    if (this.seats !== before) this.changed(this.seats);
  }

  private stepByKey(event: KeyboardEvent): void {
    const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.set(this.seats + by);
  }

  private button(label: string, name: 'add' | 'remove', by: number): HTMLButtonElement {
    const button = h('button', { type: 'button', 'aria-label': label }, icon(name));
    button.addEventListener('click', () => this.set(this.seats + by));
    return button;
  }
}
