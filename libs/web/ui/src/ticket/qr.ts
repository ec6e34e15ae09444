import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A QR code on pure white in both themes, never softened; the image brings its own quiet zone. */
@Component({
  selector: 'az-qr',
  template: ` <img [src]="image()" width="252" height="252" i18n-alt="@@ui.qr.alt" alt="Codice QR del biglietto" /> `,
  styles: `
    :host {
      display: block;
      width: min(100%, 252px);
      background: #fff;
    }
    img {
      display: block;
      width: 100%;
      height: auto;
      image-rendering: pixelated;
    }
    @media print {
      :host {
        width: 44mm;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Qr {
  /** `data:image/png;base64,…` */
  readonly image = input.required<string>();
}
