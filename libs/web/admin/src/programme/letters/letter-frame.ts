import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { LetterPreviewView } from '@azionelab/contracts';
import { LetterSheet } from '../../house/letters/letter-sheet';

/** A letter as it will arrive, with its subject and its language. */
@Component({
  selector: 'az-letter-frame',
  imports: [LetterSheet],
  template: `
    <figure>
      <figcaption>
        <span class="label muted">{{ language() }}</span>
        <b>{{ letter().subject }}</b>
      </figcaption>
      <az-letter-sheet [html]="letter().html" [title]="name()" />
    </figure>
  `,
  styles: `
    figcaption {
      display: grid;
      gap: 2px;
      padding: 12px 16px;
      border-top: var(--rule);
      background: var(--mat-sys-surface-container);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LetterFrame {
  readonly letter = input.required<LetterPreviewView>();

  protected readonly language = computed(() => (this.letter().locale === 'en' ? 'English' : 'Italiano'));
  protected readonly name = computed(() => {
    const { subject } = this.letter();
    return $localize`:@@admin.programme.letter:Lettera: ${subject}:subject:, ${this.language()}:language:`;
  });
}
