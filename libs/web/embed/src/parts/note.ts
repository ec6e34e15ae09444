import { h } from './h';
import { icon, type IconName } from './icon';

export type NoteTone = 'error' | 'info' | 'warn';

const ICONS: Record<NoteTone, IconName> = { error: 'error', info: 'info', warn: 'info' };

/** What is said beside the task: an icon, a title, a sentence and whatever belongs to it. */
export function note(tone: NoteTone, title: string, text = '', ...more: Node[]): HTMLElement {
  const role = tone === 'error' ? 'alert' : null;
  const words = h('div', {}, h('p', { class: 'strong' }, title), text && h('p', {}, text), ...more);
  return h('div', { class: `note ${tone}`, part: 'note', role }, icon(ICONS[tone]), words);
}
