import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Markdown } from '@azionelab/web/ui';

/** A title and a column of text. */
@Component({
  selector: 'az-text-page',
  imports: [Markdown],
  template: `
    <article class="wrap">
      <h1 class="display-medium">{{ title() }}</h1>
      <az-markdown [text]="text()" />
      <ng-content />
    </article>
  `,
  styles: `
    article {
      padding-block: 40px 0;
    }
    h1 {
      margin-bottom: 28px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextPage {
  readonly title = input.required<string>();
  /** Markdown. */
  readonly text = input.required<string>();
}
