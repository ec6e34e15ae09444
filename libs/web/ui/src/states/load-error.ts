import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/** In place of a list that could not be loaded: what failed, and one more try. */
@Component({
  selector: 'az-load-error',
  imports: [MatIcon],
  template: `
    <div class="note err" role="alert">
      <mat-icon svgIcon="error" aria-hidden="true" />
      <div>
        <p class="title-medium">{{ what() }}</p>
        <p><ng-content /></p>
        <button class="plain-button outlined" type="button" (click)="retried.emit()" i18n="@@ui.load-error.retry">
          Riprova
        </button>
      </div>
    </div>
  `,
  styles: `
    button {
      margin-top: 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LoadError {
  /** `We could not load the evenings.` */
  readonly what = input.required<string>();
  readonly retried = output<void>();
}
