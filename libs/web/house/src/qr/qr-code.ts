import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { create } from 'qrcode';

/** Modules of white around a code, without which no camera finds it. */
const QUIET = 4;

/** A QR code drawn in the browser: what it says is asked of nobody. */
@Component({
  selector: 'az-qr-code',
  template: `
    <svg [attr.viewBox]="drawing().box" role="img" [attr.aria-label]="label()" shape-rendering="crispEdges">
      <rect x="-4" y="-4" width="100%" height="100%" fill="#fff" />
      <path [attr.d]="drawing().path" fill="#000" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
      background: #fff;
    }
    svg {
      display: block;
      width: 100%;
      height: auto;
      forced-color-adjust: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();

  protected readonly drawing = computed(() => {
    const { data, size } = create(this.text(), { errorCorrectionLevel: 'M' }).modules;
    const squares = Array.from(data, (dark, at) => (dark ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : ''));
    const side = size + 2 * QUIET;
    return { box: `${-QUIET} ${-QUIET} ${side} ${side}`, path: squares.join('') };
  });
}
