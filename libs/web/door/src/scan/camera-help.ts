import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import type { CameraState } from './camera';

/** Why there is no picture and what to do. */
@Component({
  selector: 'az-camera-help',
  imports: [MatButton, MatIcon],
  template: `
    <div class="note warn" role="status">
      <mat-icon svgIcon="warning" aria-hidden="true" />
      <div>
        @switch (reason()) {
          @case ('refused') {
            <h2 class="title-medium" i18n="@@door.camera.refused">La fotocamera è bloccata</h2>
            <p i18n="@@door.camera.allow">
              Per permetterla tocca il simbolo accanto all’indirizzo, apri Autorizzazioni, permetti Fotocamera, poi
              riprova. Intanto scrivi i codici.
            </p>
          }
          @case ('missing') {
            <h2 class="title-medium" i18n="@@door.camera.missing">Qui non c’è una fotocamera</h2>
            <p i18n="@@door.camera.missing-help">Scrivi i codici, o usa un lettore di codici collegato.</p>
          }
          @default {
            <h2 class="title-medium" i18n="@@door.camera.broken">La fotocamera non risponde</h2>
            <p i18n="@@door.camera.broken-help">
              Forse la usa un’altra applicazione: chiudila e riprova. Intanto scrivi i codici.
            </p>
          }
        }
        <button matButton="outlined" type="button" (click)="retried.emit()" i18n="@@door.camera.retry">
          Riprova la fotocamera
        </button>
      </div>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    button {
      margin-top: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CameraHelp {
  readonly reason = input.required<CameraState>();
  readonly retried = output<void>();
}
