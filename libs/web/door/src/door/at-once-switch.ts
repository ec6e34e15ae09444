import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { AtOnce } from '../evening/at-once';

/** Whether a valid ticket needs a tap. */
@Component({
  selector: 'az-at-once-switch',
  imports: [MatSlideToggle],
  template: `
    <label [id]="switchId() + '-label'" [for]="switchId() + '-button'" i18n="@@door.at-once.label">
      Fai entrare subito
    </label>
    <mat-slide-toggle
      hideIcon
      [id]="switchId()"
      [aria-labelledby]="switchId() + '-label'"
      [checked]="atOnce.on()"
      (change)="atOnce.set($event.checked)"
    />
  `,
  styles: `
    :host {
      display: flex;
      gap: 16px;
      align-items: center;
    }
    label {
      flex: 1;
      padding: 18px 0;
      font-weight: 650;
      cursor: pointer;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AtOnceSwitch {
  /** One page may have two of these. */
  readonly switchId = input.required<string>();
  protected readonly atOnce = inject(AtOnce);
}
