import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { Shortcuts } from './shortcuts';

const KEYS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['Ctrl K', '/'], does: $localize`:@@admin.frame.key-search:Cerca ovunque` },
  { keys: ['J', 'K'], does: $localize`:@@admin.frame.key-rows:Riga sotto, riga sopra` },
  { keys: ['X'], does: $localize`:@@admin.frame.key-select:Seleziona la riga` },
  { keys: ['Enter'], does: $localize`:@@admin.frame.key-open:Apri la riga` },
  { keys: ['?'], does: $localize`:@@admin.frame.key-help:Questo elenco` },
];

/** Which keys do what, and a switch for those that a dictated word would press. */
@Component({
  selector: 'az-shortcut-help',
  imports: [MatButton, MatDialogModule, MatSlideToggle],
  template: `
    <h2 mat-dialog-title i18n="@@admin.frame.keys">Scorciatoie</h2>
    <mat-dialog-content>
      <dl>
        @for (each of keys; track each.does) {
          <dt>
            @for (key of each.keys; track key) {
              <kbd>{{ key }}</kbd>
            }
          </dt>
          <dd>{{ each.does }}</dd>
        }
      </dl>
      <mat-slide-toggle
        [checked]="shortcuts.on()"
        (change)="shortcuts.turn($event.checked)"
        i18n="@@admin.frame.keys-on"
        >Tasti singoli accesi</mat-slide-toggle
      >
      <p class="body-small muted" i18n="@@admin.frame.keys-why">Spegnili se detti al dispositivo. Ctrl K resta.</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton="text" type="button" mat-dialog-close i18n="@@admin.frame.close">Chiudi</button>
    </mat-dialog-actions>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 10px 20px;
      margin-bottom: 20px;
    }
    kbd {
      display: inline-block;
      margin-right: 6px;
      padding: 2px 8px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 4px;
      font: 600 0.8125rem var(--sans);
    }
    p {
      margin-top: 4px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShortcutHelp {
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly keys = KEYS;
}
