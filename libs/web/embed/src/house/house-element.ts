import type { CompanyView, Locale } from '@azionelab/contracts';
import { company } from './house';
import { languageOf } from './language';
import { lookRules } from './look';
import { bringTypefaces } from './typefaces';
import { h } from '../parts/h';
import { note } from '../parts/note';
import { wordsIn } from '../words';
import type { Words } from '../words/words';
import base from '../styles/base.css';

const look = new CSSStyleSheet();

/** Between two questions for what is left, in milliseconds. */
const FRESH_FOR = 60_000;

/** A stylesheet of the elements. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

const baseSheet = sheetOf(base);

/**
 * What both elements are: a shadow with the house's look, which speaks the page's language, begins when it is put into a
 * page and ends with it. What stands inside the tags is shown where the script does not run, and where nothing can be loaded.
 */
export abstract class HouseElement extends HTMLElement {
  protected readonly body = h('div', { class: 'body' });
  protected words: Words = wordsIn('it');
  protected language: Locale = 'it';
  protected house: CompanyView | null = null;
  private readonly status = h('p', { class: 'hidden', role: 'status' });
  private readonly frame = h('section', { class: 'house', part: 'base' }, this.status, this.body);
  private stay?: AbortController;

  constructor(sheets: readonly CSSStyleSheet[]) {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [baseSheet, ...sheets, look];
    shadow.append(this.frame);
  }

  /** Shows what the attributes ask for. */
  protected abstract show(signal: AbortSignal): Promise<void>;

  /** Asks again what is left, while somebody looks. */
  protected abstract refresh(signal: AbortSignal): Promise<void>;

  /** What the whole of it is called. */
  protected abstract label(): string;

  connectedCallback(): void {
    this.stay = new AbortController();
    const { signal } = this.stay;
    bringTypefaces();
    const look = () => void (document.hidden || this.refresh(signal).catch(() => undefined));
    const timer = setInterval(look, FRESH_FOR);
    document.addEventListener('visibilitychange', look, { signal });
    signal.addEventListener('abort', () => clearInterval(timer));
    void this.begin(signal);
  }

  disconnectedCallback(): void {
    this.stay?.abort();
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before === after || !this.stay || this.stay.signal.aborted) return;
    this.disconnectedCallback();
    this.connectedCallback();
  }

  /** Says it to who cannot see it. */
  protected say(text: string): void {
    this.status.textContent = text;
  }

  /** In place of what could not be loaded: what failed, one more try, and the way that the page itself gives. */
  protected failed(what: string, signal: AbortSignal): void {
    const again = h('button', { type: 'button', class: 'button', part: 'button' }, this.words.again);
    again.addEventListener('click', () => void this.begin(signal));
    this.body.replaceChildren(note('error', what, this.words.loadFailed, h('p', {}, again)), h('slot'));
  }

  private async begin(signal: AbortSignal): Promise<void> {
    this.speak(languageOf(this, this.language));
    this.body.replaceChildren(...[1, 2, 3].map(() => h('div', { class: 'waiting' })));
    this.frame.setAttribute('aria-busy', 'true');
    this.say(this.words.loading);
    this.house = await company();
    if (signal.aborted) return;
    if (this.house) {
      look.replaceSync(lookRules(this.house));
      this.speak(languageOf(this, this.house.locale));
    }
    await this.show(signal);
    if (!signal.aborted) this.frame.removeAttribute('aria-busy');
  }

  private speak(language: Locale): void {
    this.language = language;
    this.words = wordsIn(language);
    this.frame.lang = language;
    this.frame.setAttribute('aria-label', this.label());
  }
}
