import { ChangeDetectionStrategy, Component, computed, input, output, ViewEncapsulation } from '@angular/core';
import type { LanguageLink } from '@azionelab/web/kernel';

/** Said in the language that is offered, whichever this build of the site speaks: so they are not translated. */
const WORDS = {
  en: { text: 'This page is also in English.', take: 'Read it in English', keep: 'Stay in Italian' },
  it: { text: 'Questa pagina c’è anche in italiano.', take: 'Leggila in italiano', keep: 'Resta in inglese' },
};

/** Offers the page in the language that the browser prefers. It lies over the page, so that nothing moves. */
@Component({
  selector: 'az-language-offer',
  template: `
    <section [attr.lang]="link().language" [attr.aria-label]="words().text">
      <p>{{ words().text }}</p>
      <div>
        <a class="plain-button filled" [href]="link().href" [attr.hreflang]="link().language" (click)="taken.emit()">{{
          words().take
        }}</a>
        <button class="plain-button" type="button" (click)="declined.emit()">{{ words().keep }}</button>
      </div>
    </section>
  `,
  // Styles of its own and of no page's: what sticks to the bottom of a page decides how high it lies.
  encapsulation: ViewEncapsulation.None,
  styles: `
    az-language-offer > section {
      position: fixed;
      z-index: 5;
      right: 16px;
      bottom: 16px;
      left: 16px;
      padding: 16px 20px;
      border-radius: 8px;
      border-top: var(--rule);
      background: var(--mat-sys-surface-bright);
      box-shadow: 0 8px 32px rgb(0 0 0 / 24%);
    }
    az-language-offer p {
      margin-bottom: 12px;
      font-weight: 600;
    }
    az-language-offer div {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    @media (min-width: 600px) {
      az-language-offer > section {
        left: auto;
      }
    }
    @media (max-width: 899px) {
      body:has(az-next-evening-bar) az-language-offer > section {
        bottom: 112px;
      }
    }
    @media print {
      az-language-offer {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguageOffer {
  readonly link = input.required<LanguageLink>();
  readonly taken = output<void>();
  readonly declined = output<void>();

  protected readonly words = computed(() => WORDS[this.link().language]);
}
