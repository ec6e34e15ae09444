import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { EveningChangeView } from '@azionelab/contracts';
import { ChangeEffects } from './change-effects';

/** What has happened, and where to go on. Content: the sentence that says it. */
@Component({
  selector: 'az-change-done',
  imports: [ChangeEffects, MatButton, RouterLink],
  template: `
    <p class="note ok" role="status"><ng-content /></p>
    <az-change-effects [change]="change()" />
    <div class="buttons">
      <a matButton="filled" [routerLink]="['/admin/performances', change().performance.id]">
        <ng-container i18n="@@admin.programme.to-evening">Torna alla serata</ng-container>
      </a>
      <a matButton="outlined" routerLink="/admin/performances" i18n="@@admin.programme.to-list">Vai all’elenco</a>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 20px;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeDone {
  readonly change = input.required<EveningChangeView>();
}
