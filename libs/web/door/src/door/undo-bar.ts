import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { failureWords, refusalState } from '@azionelab/web/kernel';
import { DoorStore } from '../evening/door-store';
import { ticking } from '../evening/ticking';

/** Takes the newest arrival back, as long as that is possible. */
@Component({
  selector: 'az-undo-bar',
  imports: [MatButton, MatIcon],
  template: `
    @if (store.undoable(); as undoable) {
      <button matButton="outlined" type="button" [attr.aria-disabled]="store.busy() || null" (click)="store.undo()">
        <mat-icon svgIcon="undo" aria-hidden="true" />
        <span i18n="@@door.undo.take-back">Annulla l’ingresso di {{ undoable.arrival.seats }}</span
        >&ngsp;
        <span class="tabular" aria-hidden="true">{{ seconds() }} s</span>
      </button>
    }
    @if (trouble(); as trouble) {
      <p class="note warn" role="alert">
        <mat-icon svgIcon="warning" aria-hidden="true" />
        <span>{{ trouble }}</span>
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      background: var(--mat-sys-surface-container);
    }
    button {
      margin: 10px 16px calc(10px + env(safe-area-inset-bottom));
    }
    .tabular {
      display: inline-block;
      min-width: 4ch;
      margin-left: 4px;
      text-align: right;
    }
    p {
      margin: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UndoBar {
  protected readonly store = inject(DoorStore);
  private readonly now = ticking(250);

  protected readonly seconds = computed(() => {
    const undoable = this.store.undoable();
    return undoable && Math.max(0, Math.ceil((undoable.until - this.now().getTime()) / 1000));
  });

  protected readonly trouble = computed(() => {
    const failure = this.store.notUndone();
    if (!failure) return null;
    if (failure.kind === 'offline') {
      return $localize`:@@door.undo.offline:Non si può annullare senza rete: dopo lo fa il botteghino.`;
    }
    return refusalState(failure) === 'permission_denied'
      ? $localize`:@@door.undo.late:È passato troppo tempo: lo annulla il botteghino.`
      : failureWords(failure);
  });
}
