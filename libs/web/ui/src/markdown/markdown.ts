import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  makeStateKey,
  resource,
  TransferState,
} from '@angular/core';
import { posterSeed } from '@azionelab/contracts';

/**
 * A text that the company wrote in Markdown. The server sends what it made of it along, so that the reader of the
 * language loads only for pages that are opened later. Angular sanitises what is bound to `innerHTML`.
 */
@Component({
  selector: 'az-markdown',
  template: '',
  host: { class: 'prose', '[innerHTML]': 'html()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Markdown {
  private readonly sent = inject(TransferState);

  readonly text = input.required<string>();
  /** Level of the text's own first headings, below those of the page. */
  readonly level = input(2);

  private readonly key = computed(() => makeStateKey<string>(`markdown-${this.level()}-${posterSeed(this.text())}`));

  private readonly made = resource({
    params: () => ({ text: this.text(), level: this.level(), key: this.key() }),
    loader: async ({ params: { text, level, key } }) => {
      const known = this.sent.get(key, null);
      if (known !== null) return known;
      const html = (await import('./html-of')).htmlOf(text, level);
      this.sent.set(key, html);
      return html;
    },
  });

  protected readonly html = computed(() => (this.made.hasValue() ? this.made.value() : this.sent.get(this.key(), '')));
}
