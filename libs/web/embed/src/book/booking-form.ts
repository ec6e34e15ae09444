import type { PerformanceView } from '@azionelab/contracts';
import type { Failure } from '../house/ask';
import { h, setAll } from '../parts/h';
import type { FieldFault, FieldName, Words } from '../words/words';
import { ErrorSummary } from './error-summary';
import { type Field, field } from './field';
import { type BookingFields, FIELD_NAMES, faultIn, fieldOf } from './fields';
import { tellProblem } from './problem';
import { SeatStepper } from './seat-stepper';

type TextName = 'name' | 'email' | 'phone' | 'notes';

const CONTROLS: Readonly<Record<TextName, Record<string, string>>> = {
  name: { autocomplete: 'name', required: '' },
  email: { type: 'email', autocomplete: 'email', inputmode: 'email', required: '' },
  phone: { type: 'tel', autocomplete: 'tel' },
  notes: { rows: '3' },
};

export interface FormSettings {
  words: Words;
  /** What was typed so far; the form writes into it, so that nothing is lost when another evening is chosen. */
  typed: BookingFields;
  privacyPage: string;
  send: () => void;
}

/** Asks for seats. What is wrong stands at the field and in the summary; nothing typed is lost. */
export class BookingForm {
  readonly element: HTMLFormElement;
  readonly summary = new ErrorSummary();
  private readonly words: Words;
  private readonly typed: BookingFields;
  private readonly stepper: SeatStepper;
  private readonly fields: readonly Field[];
  private readonly button = h('button', { type: 'submit', class: 'button filled', part: 'button submit' });
  private readonly touched = new Set<FieldName>();
  private refused = new Set<FieldName>();
  private isSending = false;

  constructor({ words, typed, privacyPage, send }: FormSettings) {
    this.words = words;
    this.typed = typed;
    this.stepper = new SeatStepper(typed.seats, words, (seats) => this.type('seats', () => (typed.seats = seats)));
    const texts = (['name', 'email', 'phone', 'notes'] as const).map((name) => this.textField(name));
    this.fields = [this.seatsField(), ...texts, this.privacyField(privacyPage)];
    const next = h('p', { class: 'hint' }, words.next);
    const parts = [...this.fields.map(({ element }) => element), h('div', { class: 'send' }, this.button, next)];
    this.element = h('form', { novalidate: true, part: 'form' }, ...parts);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.isSending && this.isWhole()) send();
    });
    this.busy(false);
  }

  /** What is left, and what one booking may have. */
  limit({ available_seats, max_party_size }: PerformanceView): void {
    this.stepper.limit(Math.min(available_seats, max_party_size));
    const hint = this.element.querySelector('#seats-hint');
    if (hint) hint.textContent = this.words.atMost(max_party_size);
  }

  busy(isSending: boolean): void {
    this.isSending = isSending;
    this.button.textContent = isSending ? this.words.sending : this.words.request(this.typed.seats);
    setAll(this.button, { 'aria-disabled': isSending && 'true' });
  }

  /** What the box office answered; `more` stands below it. */
  tell(failure: Failure, asked: number, ...more: Node[]): void {
    if (failure.kind === 'invalid') {
      const wrong = Object.keys(failure.fields).map(fieldOf);
      this.refused = new Set(wrong.filter((name) => name !== null));
      if (this.refused.size) return this.tellFaults();
    }
    const { title, text } = tellProblem(failure, asked, this.words);
    this.summary.tell(title, [{ text }], ...more);
  }

  private isWhole(): boolean {
    for (const name of FIELD_NAMES) this.touched.add(name);
    const isWhole = FIELD_NAMES.every((name) => this.faultOf(name) === null);
    if (isWhole) this.summary.clear();
    else this.tellFaults();
    return isWhole;
  }

  private tellFaults(): void {
    const wrong = this.fields.filter(({ name }) => this.faultOf(name) !== null);
    for (const { name } of wrong) this.check(name, true);
    const items = wrong.map(({ name, control }) => ({ text: this.words.check[name], goTo: control }));
    this.summary.tell(this.words.thingsToMend(items.length), items);
  }

  private faultOf(name: FieldName): FieldFault | null {
    return this.refused.has(name) ? 'refused' : faultIn(name, this.typed);
  }

  /** Says what is wrong with a field: once it was left, and from then on while it is mended. */
  private check(name: FieldName, touched = this.touched.has(name)): void {
    const fault = touched ? this.faultOf(name) : null;
    const found = this.fields.find((each) => each.name === name);
    found?.tell(fault && this.words.faults(name, fault));
  }

  private type(name: FieldName, keep: () => void): void {
    keep();
    this.refused.delete(name);
    if (name === 'seats') this.busy(this.isSending);
    this.check(name);
  }

  private textField(name: TextName): Field {
    const control = h(name === 'notes' ? 'textarea' : 'input', { id: name, part: 'input', ...CONTROLS[name] });
    const isOptional = name === 'phone' || name === 'notes';
    const optional = isOptional && h('span', { class: 'optional' }, ` ${this.words.optional}`);
    const label = h('label', { for: name, class: 'label', part: 'label' }, this.words.labels[name], optional);
    control.value = this.typed[name];
    control.addEventListener('input', () => this.type(name, () => (this.typed[name] = control.value)));
    control.addEventListener('blur', () => this.leave(name));
    const hint = { name: undefined, email: undefined, phone: this.words.phoneHint, notes: this.words.notesHint }[name];
    return field({ name, control, label, hint });
  }

  private leave(name: TextName): void {
    if (this.typed[name].trim()) this.touched.add(name);
    this.check(name);
  }

  private seatsField(): Field {
    const label = h('span', { id: 'seats-label', class: 'label', part: 'label' }, this.words.howMany);
    const { first: control, element: group } = this.stepper;
    return field({ name: 'seats', control, group, label, hint: this.words.atMost(1) });
  }

  private privacyField(page: string): Field {
    const { before, link, after } = this.words.privacy;
    const control = h('input', { type: 'checkbox', id: 'privacy', required: true });
    const notice = h('a', { href: page, target: '_blank', rel: 'noopener' }, link);
    const group = h('div', { class: 'check' }, control, h('label', { for: 'privacy' }, before, notice, after));
    control.checked = this.typed.privacy;
    control.addEventListener('change', () => this.type('privacy', () => (this.typed.privacy = control.checked)));
    return field({ name: 'privacy', control, group });
  }
}
