import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { IconName } from '../icons/provide-icons';

/** `ok` confirmed, `warn` running out, `info` pending, `err` wrong, `off` over; plain when neutral. */
export type StatusTone = 'ok' | 'warn' | 'info' | 'err' | 'off' | 'plain';

/** A chip that names a state: `<az-status tone="ok" icon="check_circle">Confirmed</az-status>`. */
@Component({
  selector: 'az-status',
  imports: [MatIcon],
  template: `
    @if (icon(); as icon) {
      <mat-icon [svgIcon]="icon" aria-hidden="true" />
    }
    <span><ng-content /></span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      max-width: 100%;
      padding: 4px 10px 4px 8px;
      border-radius: 99px;
      font-size: 0.8125rem;
      line-height: 1.25;
      font-weight: 600;
      background: var(--mat-sys-surface-container-high);
      color: var(--mat-sys-on-surface);
    }
    mat-icon {
      --icon: 16px;
    }
    :host(.ok) {
      background: var(--az-success-container);
      color: var(--az-on-success-container);
    }
    :host(.warn) {
      background: var(--az-warning-container);
      color: var(--az-on-warning-container);
    }
    :host(.info) {
      background: var(--az-info-container);
      color: var(--az-on-info-container);
    }
    :host(.err) {
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
    }
    :host(.off) {
      background: transparent;
      box-shadow: inset 0 0 0 1px var(--mat-sys-outline);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
  host: { '[class]': 'tone()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Status {
  readonly tone = input<StatusTone>('plain');
  readonly icon = input<IconName | null>(null);
}
