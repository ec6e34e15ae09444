import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ErrorSummary } from '@azionelab/web/ui';
import type { Edit } from './edit';
import type { Versioned } from './edit-settings';

/** On top of a form: what stands in the way of saving, and that somebody else was faster. */
@Component({
  selector: 'az-edit-messages',
  imports: [ErrorSummary, MatButton],
  template: `
    <az-error-summary i18n-title="@@admin.form.problems" title="Non è ancora salvato" [items]="of().problems()" />
    @if (of().overtaken(); as overtaken) {
      <section class="note warn" role="alert">
        <div>
          <h2 class="title-medium" i18n="@@admin.form.overtaken">Qualcuno ha salvato prima di te</h2>
          @if (overtaken.fields.length) {
            <p i18n="@@admin.form.overtaken-text">Quello che hai scritto è ancora qui. Ecco dove siete diversi:</p>
            <table>
              <thead>
                <tr>
                  <td></td>
                  <th scope="col" i18n="@@admin.form.mine">Tuo</th>
                  <th scope="col" i18n="@@admin.form.theirs">Già salvato</th>
                </tr>
              </thead>
              <tbody>
                @for (field of overtaken.fields; track field.key) {
                  <tr>
                    <th scope="row">{{ field.label }}</th>
                    <td>{{ field.mine }}</td>
                    <td>{{ field.theirs }}</td>
                  </tr>
                }
              </tbody>
            </table>
          } @else {
            <p i18n="@@admin.form.overtaken-same">Ha salvato le stesse cose che hai scritto tu.</p>
          }
          <p class="buttons">
            <button matButton="outlined" type="button" (click)="saveOver()" i18n="@@admin.form.save-over">
              Salva il tuo al suo posto
            </button>
            <button matButton="text" type="button" (click)="of().takeTheirs()" i18n="@@admin.form.take-theirs">
              Tieni il suo, perdi il tuo
            </button>
          </p>
        </div>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    table {
      width: 100%;
      margin-block: 12px;
      border-collapse: collapse;
      font-size: 0.9375rem;
    }
    th,
    td {
      padding: 6px 16px 6px 0;
      border-bottom: 1px solid currentColor;
      text-align: left;
      vertical-align: top;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      --mat-button-text-label-text-color: currentColor;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditMessages<Row extends Partial<Versioned>> {
  readonly of = input.required<Edit<Row>>();
  /** What was typed has been saved over the other's. */
  readonly saved = output<Row>();

  protected async saveOver(): Promise<void> {
    const row = await this.of().saveOver();
    if (row) this.saved.emit(row);
  }
}
