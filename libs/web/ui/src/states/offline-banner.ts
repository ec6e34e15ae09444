import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/** Says that there is no connection, and for a moment that it is back; never a dialog. Content: what still works. */
@Component({
  selector: 'az-offline-banner',
  imports: [MatIcon],
  template: `
    <div role="status">
      @switch (state()) {
        @case ('offline') {
          <p class="warn">
            <mat-icon svgIcon="wifi_off" aria-hidden="true" />
            <span><b i18n="@@ui.offline.none">Niente rete.</b>&ngsp;<ng-content /></span>
          </p>
        }
        @case ('back') {
          <p class="ok">
            <mat-icon svgIcon="wifi" aria-hidden="true" />
            <b i18n="@@ui.offline.back">Di nuovo in rete.</b>
          </p>
        }
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    p {
      display: flex;
      gap: 10px;
      align-items: center;
      padding: 10px 16px;
      font-weight: 600;
      font-size: 0.9375rem;
      line-height: 1.3;
    }
    mat-icon {
      --icon: 20px;
    }
    .warn {
      background: var(--az-warning-container);
      color: var(--az-on-warning-container);
    }
    .ok {
      background: var(--az-success-container);
      color: var(--az-on-success-container);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfflineBanner {
  readonly state = input.required<'online' | 'offline' | 'back'>();
}
