import type { ListView, PerformanceSummaryView } from '@azionelab/contracts';
import { ask } from '../house/ask';
import { at, pageAt } from '../house/house';
import { HouseElement, sheetOf } from '../house/house-element';
import { h } from '../parts/h';
import { When } from '../parts/when';
import styles from '../styles/programme.css';
import { bookPageOf } from './book-page';
import { eveningRow } from './evening-row';

const sheets = [sheetOf(styles)];

/** Evenings that are asked for at once. */
const PAGE_SIZE = 25;

/**
 * `<azionelab-programme>`: the evenings to come. `show` limits it to one show, `limit` to so many evenings, `book` says
 * where an evening is booked, `target` where links out of it open.
 */
export class ProgrammeElement extends HouseElement {
  static readonly observedAttributes = ['show', 'limit', 'book', 'target', 'lang'];

  private readonly list = h('ol', { class: 'fascia', part: 'list', role: 'list' });
  private readonly more = h('button', { type: 'button', class: 'button', part: 'button more' });
  private evenings: PerformanceSummaryView[] = [];
  private pages = 1;
  private isBooking = false;

  constructor() {
    super(sheets);
    this.more.addEventListener('click', () => void this.showMore());
  }

  protected label(): string {
    return this.words.programme;
  }

  protected async show(signal: AbortSignal): Promise<void> {
    this.isBooking = false;
    this.pages = 1;
    try {
      await this.load(signal);
    } catch {
      if (!signal.aborted) this.failed(this.words.programmeFailed, signal);
    }
  }

  protected async refresh(signal: AbortSignal): Promise<void> {
    if (this.list.isConnected && !this.isBooking) await this.load(signal);
  }

  private async load(signal?: AbortSignal): Promise<void> {
    const limit = Number(this.getAttribute('limit')) || Infinity;
    const pages = await Promise.all(Array.from({ length: this.pages }, (_, page) => this.page(page + 1, signal)));
    const evenings = pages.flatMap(({ results }) => results).slice(0, limit);
    if (signal?.aborted || this.isBooking) return;
    const isNews = JSON.stringify(evenings) !== JSON.stringify(this.evenings) || !this.list.isConnected;
    this.evenings = evenings;
    this.more.textContent = this.words.more;
    this.more.hidden = evenings.length >= Math.min(limit, pages[0]?.count ?? 0);
    if (isNews) this.draw();
  }

  private page(page: number, signal?: AbortSignal): Promise<ListView<PerformanceSummaryView>> {
    const query = new URLSearchParams({ page: String(page), page_size: String(PAGE_SIZE) });
    const show = this.getAttribute('show');
    if (show) query.set('show', show);
    return ask(at(`/api/performances/?${query}`), { signal });
  }

  /** Draws the list; who stands on an evening stays on it. */
  private draw(): void {
    const focused = this.focusedEvening();
    const rows = this.evenings.map((evening) => this.row(evening));
    this.list.replaceChildren(...rows);
    this.body.replaceChildren(...(rows.length ? [this.list, this.more] : [h('p', {}, this.words.noEvenings)]));
    this.say(rows.length ? this.words.evenings(rows.length) : '');
    this.focusEvening(focused);
  }

  private row(evening: PerformanceSummaryView): HTMLElement {
    const { words, language } = this;
    const onSite = pageAt(`/book/${evening.id}`, language);
    return eveningRow(evening, {
      words,
      when: new When(language),
      showPage: pageAt(`/shows/${encodeURIComponent(evening.show.slug)}`, language),
      bookPage: bookPageOf(this.getAttribute('book'), evening, onSite),
      target: this.getAttribute('target'),
      book: () => this.bookHere(evening),
    });
  }

  private async showMore(): Promise<void> {
    const first = this.evenings.length;
    this.pages++;
    await this.load().catch(() => this.pages--);
    this.focusEvening(this.evenings[first]?.id);
  }

  /** The booking in the place of the list, with a way back to where it was left. */
  private bookHere({ id }: PerformanceSummaryView): void {
    this.isBooking = true;
    const back = h('button', { type: 'button', class: 'button', part: 'button back' }, this.words.back);
    const parts = ['base', 'evening', 'title', 'heading', 'button', 'submit', 'input', 'label', 'state', 'note'];
    const target = this.getAttribute('target');
    const facts = { performance: id, lang: this.language, target, exportparts: parts.join() };
    const book = document.createElement('azionelab-book');
    for (const [name, value] of Object.entries(facts)) if (value !== null) book.setAttribute(name, String(value));
    back.addEventListener('click', () => {
      this.isBooking = false;
      this.body.replaceChildren(this.list, this.more);
      this.focusEvening(id);
      void this.load().catch(() => undefined);
    });
    this.body.replaceChildren(h('p', {}, back), book);
    this.say('');
    back.focus();
  }

  private focusedEvening(): number | undefined {
    const row = this.shadowRoot?.activeElement?.closest<HTMLElement>('[data-evening]');
    return row ? Number(row.dataset['evening']) : undefined;
  }

  private focusEvening(id: number | undefined): void {
    const row = id !== undefined && this.list.querySelector<HTMLElement>(`[data-evening="${id}"]`);
    if (row) (row.querySelector<HTMLElement>('.action :is(a, button)') ?? row.querySelector('a'))?.focus();
  }
}
