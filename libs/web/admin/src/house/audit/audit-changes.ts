import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AuditEntryView } from '@azionelab/contracts';
import { Session } from '@azionelab/web/kernel';
import { fieldName, valueWords } from './field-words';

/** Before and after, side by side; only what changed is kept, and personal values are masked. */
@Component({
  selector: 'az-audit-changes',
  imports: [RouterLink],
  template: `
    @if (rows().length) {
      <table>
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden" i18n="@@admin.house.audit.field">Campo</span></th>
            @if (entry().before) {
              <th scope="col" i18n="@@admin.house.audit.before">Prima</th>
            }
            @if (entry().after) {
              <th scope="col">
                @if (entry().before) {
                  <ng-container i18n="@@admin.house.audit.after">Dopo</ng-container>
                } @else {
                  <ng-container i18n="@@admin.house.audit.value">Valore</ng-container>
                }
              </th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of shown(); track row.field) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              @if (entry().before) {
                <td>{{ row.before }}</td>
              }
              @if (entry().after) {
                <td>{{ row.after }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
      @if (shown().length < rows().length) {
        <a [routerLink]="['/admin/audit-log', entry().id]" i18n="@@admin.house.audit.all-fields">
          Tutti i {{ rows().length }} campi
        </a>
      }
    } @else {
      <span class="muted">—</span>
    }
  `,
  styles: `
    /* A table within a list's: nothing of that one is meant for it. */
    table,
    thead,
    tbody,
    tr,
    th,
    td {
      all: revert;
    }
    table {
      border-collapse: collapse;
      font-size: 0.875rem;
    }
    th,
    td {
      padding: 2px 20px 2px 0;
      text-align: left;
      vertical-align: top;
    }
    td {
      min-width: 5em;
      max-width: 24em;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    @media (max-width: 599px) {
      th,
      td {
        padding-right: 12px;
      }
      td {
        min-width: 4em;
      }
    }
    thead th,
    tbody th {
      font-weight: 400;
      color: var(--mat-sys-on-surface-variant);
    }
    a {
      font-size: 0.875rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditChanges {
  private readonly zone = inject(Session).me()?.company.time_zone ?? 'UTC';

  readonly entry = input.required<AuditEntryView>();
  /** How many fields are shown before they become a link. */
  readonly most = input(Infinity);

  protected readonly rows = computed(() => {
    const { before, after } = this.entry();
    const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
    return fields.map((field) => ({
      field,
      name: fieldName(field),
      before: valueWords(field, before?.[field], this.zone),
      after: valueWords(field, after?.[field], this.zone),
    }));
  });
  protected readonly shown = computed(() => this.rows().slice(0, this.most()));
}
