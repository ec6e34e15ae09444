import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** The mark (a beam of light that is also an A without its bar) and a name, or the company's own logo, leading home. */
@Component({
  selector: 'az-brand',
  imports: [RouterLink],
  template: `
    <a [routerLink]="link()">
      @if (logo(); as logo) {
        <img [src]="logo" [alt]="name()" />
      } @else {
        <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <rect width="32" height="32" rx="2" />
          <path d="M14.4 3h3.2L27 26.2a11 2.9 0 0 1-22 0Z" fill="#FFF4EA" />
          <ellipse cx="16" cy="26.2" rx="11" ry="2.9" fill="#FFC27A" />
        </svg>
        <span>{{ name() }}</span>
      }
    </a>
  `,
  styles: `
    :host {
      display: block;
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: 10px;
      min-height: var(--target, 48px);
      font-weight: 800;
      font-stretch: 80%;
      font-size: 1.5rem;
      letter-spacing: -0.01em;
      text-decoration: none;
    }
    svg {
      width: 32px;
      height: 32px;
      flex: none;
    }
    rect {
      fill: var(--az-spot);
    }
    img {
      display: block;
      max-width: 200px;
      max-height: 40px;
    }
    :host(.small) a {
      font-size: 1.125rem;
    }
    :host(.small) svg {
      width: 24px;
      height: 24px;
    }
  `,
  host: { '[class.small]': 'small()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Brand {
  readonly name = input('AzioneLab');
  /** The address of a logo, which takes the place of both. */
  readonly logo = input<string | null>(null);
  readonly link = input('/');
  readonly small = input(false);
}
