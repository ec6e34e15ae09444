import { h, setAll } from '../parts/h';
import { icon } from '../parts/icon';
import type { FieldName } from '../words/words';

/** A field of the form, with what is wrong with it. */
export interface Field {
  name: FieldName;
  /** What stands on the page. */
  element: HTMLElement;
  /** What takes the focus. */
  control: HTMLElement;
  /** Says how to mend it; null when nothing is wrong. */
  tell(fault: string | null): void;
}

interface FieldParts {
  name: FieldName;
  control: HTMLElement;
  /** Above the control; none for one that brings its own words. */
  label?: Node;
  hint?: string | undefined;
  /** What the label and the messages belong to, where that is not the control itself. */
  group?: HTMLElement;
}

/** Puts a control together with its label, its hint and its message. */
export function field({ name, control, label, hint, group }: FieldParts): Field {
  const described = group && group.getAttribute('role') === 'group' ? group : control;
  const help = hint ? h('p', { class: 'hint', id: `${name}-hint` }, hint) : null;
  const message = h('p', { class: 'error', id: `${name}-error`, part: 'error', hidden: true });
  const element = h('div', { class: 'field', part: 'field' }, label, group ?? control, help, message);
  setAll(described, { 'aria-describedby': help?.id });
  return {
    name,
    element,
    control,
    tell: (fault) => {
      message.hidden = fault === null;
      message.replaceChildren(...(fault === null ? [] : [icon('error'), fault]));
      if (help) help.hidden = fault !== null;
      element.classList.toggle('wrong', fault !== null);
      const facts = { 'aria-describedby': fault === null ? help?.id : message.id };
      setAll(described, described === control ? { ...facts, 'aria-invalid': fault !== null && 'true' } : facts);
    },
  };
}
