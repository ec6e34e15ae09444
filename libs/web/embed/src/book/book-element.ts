import type { BookedView, ListView, PerformanceSummaryView, PerformanceView } from '@azionelab/contracts';
import { ask, Failed, type Failure } from '../house/ask';
import { at, pageAt } from '../house/house';
import { HouseElement, sheetOf } from '../house/house-element';
import { canBook } from '../parts/availability';
import { h } from '../parts/h';
import { note } from '../parts/note';
import { When } from '../parts/when';
import styles from '../styles/book.css';
import { Attempt } from './attempt';
import { BookingForm } from './booking-form';
import { EveningAside } from './evening-aside';
import { eveningList } from './evening-list';
import { type BookingFields, NOTHING_TYPED, requestOf } from './fields';
import { isOver } from './problem';
import { sent } from './sent';
import { whyShut } from './shut';

const sheets = [sheetOf(styles)];

/** The evening that is open for booking, with what is on the page for it. */
interface Open {
  evening: PerformanceView;
  aside: EveningAside;
  form: BookingForm;
}

/**
 * `<azionelab-book performance="7">`, or `show="…"` to choose the evening first: asks for seats, up to "now open your
 * email". Tells the page what was booked by the event `azionelab-booked`.
 */
export class BookElement extends HouseElement {
  static readonly observedAttributes = ['performance', 'show', 'lang'];

  private readonly typed: BookingFields = { ...NOTHING_TYPED };
  private readonly attempt = new Attempt();
  private open: Open | null = null;

  constructor() {
    super(sheets);
  }

  protected label(): string {
    return this.words.booking;
  }

  protected async show(signal: AbortSignal): Promise<void> {
    const performance = this.getAttribute('performance');
    const show = this.getAttribute('show');
    if (performance !== null || show === null) return this.openEvening(performance ?? '', signal);
    try {
      const evenings = await this.eveningsOf(show, signal);
      this.body.replaceChildren(this.heading(this.words.chooseEvening), this.choices(evenings, signal));
      this.say(this.words.evenings(evenings.length));
    } catch {
      if (!signal.aborted) this.failed(this.words.bookingFailed, signal);
    }
  }

  protected async refresh(signal: AbortSignal): Promise<void> {
    const { open } = this;
    if (!open) return;
    const evening = await this.read(String(open.evening.id), signal);
    if (open === this.open) this.tell(open, evening);
  }

  private async openEvening(id: string, signal: AbortSignal, chosen = false): Promise<void> {
    this.open = null;
    try {
      const evening = await this.read(id, signal);
      if (signal.aborted) return;
      const heading = canBook(evening) ? this.offer(evening, signal) : await this.shut(evening, signal);
      this.say('');
      if (chosen) heading.focus();
    } catch (error) {
      if (signal.aborted) return;
      const isMissing =
        error instanceof Failed && 'refusal' in error.failure && error.failure.refusal.status === 'not_found';
      if (isMissing) this.body.replaceChildren(note('info', this.words.missing), h('slot'));
      else this.failed(this.words.bookingFailed, signal);
    }
  }

  private offer(evening: PerformanceView, signal: AbortSignal): HTMLElement {
    const { words, language, typed } = this;
    const own = this.house?.menu.find(({ slug }) => slug === 'privacy');
    const privacyPage = pageAt(own ? '/pages/privacy' : '/privacy', language);
    const form = new BookingForm({ words, typed, privacyPage, send: () => void this.send(signal) });
    const aside = new EveningAside(evening, words, new When(language));
    const heading = this.heading(words.yourSeats);
    this.open = { evening, aside, form };
    this.tell(this.open, evening);
    const task = h('div', { class: 'task' }, heading, form.summary.element, form.element);
    this.body.replaceChildren(h('div', { class: 'columns' }, aside.element, task));
    return heading;
  }

  private async shut(evening: PerformanceView, signal: AbortSignal): Promise<HTMLElement> {
    const { title, text } = whyShut(evening, this.words);
    const aside = new EveningAside(evening, this.words, new When(this.language));
    const heading = this.heading(title);
    const others = await this.others(evening, signal);
    const task = h('div', { class: 'task' }, heading, h('p', { class: 'lead' }, text), ...others);
    aside.tell(evening);
    this.body.replaceChildren(h('div', { class: 'columns' }, aside.element, task));
    return heading;
  }

  private async send(signal: AbortSignal): Promise<void> {
    const { open } = this;
    if (!open) return;
    const { id } = open.evening;
    const body = requestOf(this.typed, this.language);
    open.form.busy(true);
    try {
      const address = at(`/api/performances/${id}/reservations/`);
      const booked = await ask<BookedView>(address, { body, key: this.attempt.keyFor([id, body]) });
      if (open === this.open) this.done(booked, open.evening, body.email);
    } catch (error) {
      if (open === this.open) await this.refuse(open, failureIn(error), body.party_size, signal);
    }
  }

  private done(booked: BookedView, evening: PerformanceView, email: string): void {
    const { words, language } = this;
    const findPage = pageAt('/find-booking', language);
    const shown = sent({ booked, evening, email, words, when: new When(language), findPage });
    this.open = null;
    Object.assign(this.typed, NOTHING_TYPED);
    this.body.replaceChildren(h('div', { class: 'task', part: 'sent' }, ...shown));
    shown[0].focus();
    const { id, code, performance, party_size } = booked;
    const detail = { id, code, performance, party_size };
    this.dispatchEvent(new CustomEvent('azionelab-booked', { bubbles: true, composed: true, detail }));
  }

  /** What was typed stays; what helps stands beside it. */
  private async refuse(open: Open, failure: Failure, asked: number, signal: AbortSignal): Promise<void> {
    if (failure.kind === 'refused') await this.refresh(signal).catch(() => undefined);
    const others = isOver(failure) ? await this.others(open.evening, signal) : [];
    if (open !== this.open) return;
    open.form.busy(false);
    open.form.tell(failure, asked, ...others);
  }

  private tell(open: Open, evening: PerformanceView): void {
    open.evening = evening;
    open.aside.tell(evening);
    open.form.limit(evening);
  }

  /** Other evenings of the same show that can be booked, or the way to the programme. */
  private async others({ id, show }: PerformanceView, signal: AbortSignal): Promise<Node[]> {
    const evenings = await this.eveningsOf(show.slug, signal).catch(() => []);
    const others = evenings.filter((evening) => evening.id !== id && canBook(evening)).slice(0, 4);
    if (others.length) return [h('p', { class: 'strong' }, this.words.otherEvenings), this.choices(others, signal)];
    const page = pageAt('/shows', this.language);
    const target = this.getAttribute('target');
    return [h('p', {}, h('a', { class: 'button', part: 'button', href: page, target }, this.words.toProgramme))];
  }

  private choices(evenings: readonly PerformanceSummaryView[], signal: AbortSignal): HTMLElement {
    if (!evenings.length) return h('p', {}, this.words.noEvenings);
    const choose = ({ id }: PerformanceSummaryView) => void this.openEvening(String(id), signal, true);
    return eveningList(evenings, { words: this.words, when: new When(this.language), choose });
  }

  private async eveningsOf(show: string, signal: AbortSignal): Promise<PerformanceSummaryView[]> {
    const address = at(`/api/performances/?page_size=100&show=${encodeURIComponent(show)}`);
    return (await ask<ListView<PerformanceSummaryView>>(address, { signal })).results;
  }

  private read(id: string, signal: AbortSignal): Promise<PerformanceView> {
    return ask<PerformanceView>(at(`/api/performances/${encodeURIComponent(id || 'none')}/`), { signal });
  }

  private heading(text: string): HTMLElement {
    return h('h2', { class: 'heading', part: 'heading', tabindex: -1 }, text);
  }
}

const failureIn = (error: unknown): Failure => (error instanceof Failed ? error.failure : { kind: 'fault' });
