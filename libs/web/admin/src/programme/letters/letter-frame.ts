import { ChangeDetectionStrategy, Component, computed, CSP_NONCE, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import type { LetterPreviewView } from '@azionelab/contracts';
import { letterDocument } from './letter-document';

/** A letter as it will arrive, shut in a frame where nothing runs. */
@Component({
  selector: 'az-letter-frame',
  template: `
    <figure>
      <figcaption>
        <span class="label muted">{{ language() }}</span>
        <b>{{ letter().subject }}</b>
      </figcaption>
      <iframe sandbox="" [title]="name()" [srcdoc]="document()"></iframe>
    </figure>
  `,
  styles: `
    figcaption {
      display: grid;
      gap: 2px;
      padding: 12px 16px;
      background: var(--mat-sys-surface-container);
      border-top: var(--rule);
    }
    iframe {
      display: block;
      width: 100%;
      height: 420px;
      border: 1px solid var(--mat-sys-outline-variant);
      background: #fff;
      color-scheme: light;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LetterFrame {
  private readonly sanitizer = inject(DomSanitizer);
  private readonly nonce = inject(CSP_NONCE, { optional: true });

  readonly letter = input.required<LetterPreviewView>();

  protected readonly language = computed(() => (this.letter().locale === 'en' ? 'English' : 'Italiano'));
  protected readonly name = computed(() => {
    const { subject } = this.letter();
    return $localize`:@@admin.programme.letter:Lettera: ${subject}:subject:, ${this.language()}:language:`;
  });
  // The frame has no rights (`sandbox`), and what could run is taken out before.
  protected readonly document = computed(() =>
    this.sanitizer.bypassSecurityTrustHtml(letterDocument(this.letter().html, this.nonce)),
  );
}
