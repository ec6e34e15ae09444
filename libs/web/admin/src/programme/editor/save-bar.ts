import { booleanAttribute, ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Editor, EditorRow } from './editor';

/** At the foot of an editor's form, whose submit saves: what else becomes of the row. Its host is the bar: `class="save"`. */
@Component({
  selector: 'az-save-bar',
  imports: [MatButton],
  template: `
    <button
      matButton="filled"
      type="submit"
      disabledInteractive
      [disabled]="of().edit.busy()"
      i18n="@@admin.programme.save"
    >
      Salva
    </button>
    @if (publishes()) {
      @if (of().isPublished()) {
        <button matButton="outlined" type="button" (click)="of().publish(false)" i18n="@@admin.programme.hide">
          Nascondi
        </button>
      } @else {
        <button
          matButton="outlined"
          type="button"
          (click)="of().publish(true)"
          i18n="@@admin.programme.save-and-publish"
        >
          Salva e pubblica
        </button>
      }
    }
    @if (of().row.value(); as row) {
      <button
        matButton="outlined"
        class="danger"
        type="button"
        (click)="of().remove(row)"
        i18n="@@admin.programme.remove"
      >
        Elimina
      </button>
    }
  `,
  styles: `
    .danger {
      margin-left: auto;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SaveBar<Row extends EditorRow, Body extends object> {
  readonly of = input.required<Editor<Row, Body>>();
  /** Visitors see the row once it is published. */
  readonly publishes = input(false, { transform: booleanAttribute });
}
