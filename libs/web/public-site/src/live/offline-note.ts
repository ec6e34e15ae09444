import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/** Says that what the page tells may have changed meanwhile. It lies over the page, so that nothing moves. */
@Component({
  selector: 'az-offline-note',
  imports: [MatIcon],
  template: `
    <p role="status">
      <mat-icon svgIcon="warning" aria-hidden="true" />
      <span i18n="@@public-site.offline.text"
        ><b>Niente rete.</b> Vedi quello che sapevamo: i posti liberi possono essere cambiati.</span
      >
    </p>
  `,
  styles: `
    p {
      position: fixed;
      z-index: 6;
      inset: 0 0 auto;
      display: flex;
      gap: 10px;
      align-items: center;
      justify-content: center;
      padding: 10px 16px;
      font-size: 0.9375rem;
      line-height: 1.3;
      background: var(--az-warning-container);
      color: var(--az-on-warning-container);
    }
    mat-icon {
      --icon: 20px;
    }
    @media print {
      p {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfflineNote {}
