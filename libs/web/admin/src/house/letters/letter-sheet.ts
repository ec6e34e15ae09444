import { ChangeDetectionStrategy, Component, computed, CSP_NONCE, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { letterDocument } from './letter-document';

/** A letter as its receiver sees it, in a frame in which nothing runs and nothing leads anywhere. */
@Component({
  selector: 'az-letter-sheet',
  template: `<iframe sandbox="" [title]="title()" [srcdoc]="sheet()"></iframe>`,
  styles: `
    iframe {
      display: block;
      width: 100%;
      height: 620px;
      border: 1px solid var(--mat-sys-outline-variant);
      background: #fff;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LetterSheet {
  private readonly sanitizer = inject(DomSanitizer);
  private readonly nonce = inject(CSP_NONCE, { optional: true });

  /** A whole document, as the API makes it. */
  readonly html = input.required<string>();
  readonly title = input.required<string>();

  // The sandbox allows nothing: no script, no form, no link, nothing of this page.
  protected readonly sheet = computed(() =>
    this.sanitizer.bypassSecurityTrustHtml(letterDocument(this.html(), this.nonce)),
  );
}
