import { h } from '../parts/h';
import { note } from '../parts/note';

/** One thing to mend; `goTo` leads to its field, where it has one. */
export interface ErrorItem {
  text: string;
  goTo?: HTMLElement;
}

/** What stands in the way of sending: it takes the focus, and leads to each field. */
export class ErrorSummary {
  readonly element = h('div', { class: 'summary' });

  tell(title: string, items: readonly ErrorItem[], ...more: Node[]): void {
    const list = h('ul', {}, ...items.map((item) => h('li', {}, item.goTo ? linkTo(item.text, item.goTo) : item.text)));
    const told = note('error', title, '', list);
    told.tabIndex = -1;
    this.element.replaceChildren(told, ...more);
    told.focus();
  }

  clear(): void {
    this.element.replaceChildren();
  }
}

function linkTo(text: string, control: HTMLElement): HTMLElement {
  const link = h('a', { href: `#${control.id}` }, text);
  // An address within a shadow leads nowhere.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    control.focus();
  });
  return link;
}
