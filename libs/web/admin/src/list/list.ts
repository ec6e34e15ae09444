import { NgTemplateOutlet } from '@angular/common';
import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  contentChild,
  contentChildren,
  inject,
  input,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatIcon } from '@angular/material/icon';
import { MatPaginator, MatPaginatorIntl, type PageEvent } from '@angular/material/paginator';
import { failureWords, Formats } from '@azionelab/web/kernel';
import { LoadError } from '@azionelab/web/ui';
import { ColumnChooser } from './column-chooser';
import { FilterChips } from './filter-chips';
import { keepFocus } from './keep-focus';
import { ListFilters } from './list-filters';
import { PAGE_SIZES, type ListTab } from './list-settings';
import type { ListStore } from './list-store';
import { ListTable } from './list-table';
import { ListTabs } from './list-tabs';
import { PageWords } from './page-words';
import { Bulk, Column, RowActions } from './slots';

/**
 * A whole list of the office: tabs, search, filters and their chips, the table with sorting and selection, what can be
 * done with the selected rows, pages; also what it shows while it waits, when it fails, and when it is empty.
 *
 *     <az-list [of]="list" label="Spettacoli" searchLabel="Titolo" [rowName]="title" selectable>
 *       <ng-template [azColumn]="list" key="title" title="Titolo" sort="title" fixed let-row>
 *         <a [routerLink]="['/admin/shows', row.id]">{{ row.title }}</a>
 *       </ng-template>
 *       <ng-template [azRowActions]="list" let-row>…</ng-template>
 *       <ng-template [azBulk]="list" let-rows>…</ng-template>
 *       <p class="empty">Ancora nessuno spettacolo. <a routerLink="/admin/shows/new">Crea il primo</a></p>
 *     </az-list>
 *
 * The first link of a row is where Enter leads.
 */
@Component({
  selector: 'az-list',
  imports: [
    ColumnChooser,
    FilterChips,
    ListFilters,
    ListTable,
    ListTabs,
    LoadError,
    MatCheckbox,
    MatIcon,
    MatIconButton,
    MatPaginator,
    NgTemplateOutlet,
  ],
  providers: [{ provide: MatPaginatorIntl, useClass: PageWords }],
  templateUrl: './list.html',
  styleUrl: './list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class List<Row extends { id: number }> {
  private readonly formats = inject(Formats);

  readonly of = input.required<ListStore<Row>>();
  /** What the rows are: `Prenotazioni`. */
  readonly label = input.required<string>();
  /** What can be searched for: `Ospite, email o codice`. Empty when nothing can. */
  readonly searchLabel = input('');
  readonly tabs = input<readonly ListTab[]>([]);
  readonly selectable = input(false, { transform: booleanAttribute });
  /** Tells one row from the others, for those who hear the page: `Maria Rossi`. */
  readonly rowName = input<(row: Row) => string>((row) => `${row.id}`);
  /** `3 selezionati, 9 posti` */
  readonly selectedWords = input<(rows: readonly Row[]) => string>((rows) => this.selected(rows.length));
  /** `486 prenotazioni` */
  readonly countWords = input<(count: number) => string>((count) => this.results(count));
  /** J, K, X and Enter; off in a list that is only part of a page. */
  readonly keys = input(true, { transform: booleanAttribute });

  private readonly allColumns = contentChildren<Column<Row>>(Column);
  protected readonly actions = contentChild<RowActions<Row>>(RowActions);
  protected readonly bulk = contentChild<Bulk<Row>>(Bulk);

  protected readonly pageSizes = [...PAGE_SIZES];
  protected readonly choosable = computed(() => this.allColumns().filter((column) => !column.fixed()));
  protected readonly columns = computed(() => {
    const chosen = this.of().columns();
    return this.allColumns().filter(
      (column) => column.fixed() || (chosen ? chosen.includes(column.key()) : !column.hidden()),
    );
  });
  /** Both directions of each column that sorts: below 1000 px there are no heads to press. */
  protected readonly orders = computed(() =>
    this.columns().flatMap((column) => {
      const by = column.sort();
      const choices = [`${column.title()} ↑`, `${column.title()} ↓`];
      return by ? choices.map((label, n) => ({ value: n ? `-${by}` : by, label })) : [];
    }),
  );
  protected readonly failed = computed(() => {
    const failure = this.of().failure();
    return failure && failureWords(failure);
  });

  constructor() {
    keepFocus(() => [this.of().rows(), this.of().selection.count(), this.of().active(), this.of().narrowed()]);
  }

  protected turn({ pageIndex, pageSize }: PageEvent): void {
    const anew = pageSize !== this.of().pageSize();
    this.of().turn(anew ? 1 : pageIndex + 1, pageSize);
  }

  private results(count: number): string {
    return count === 1
      ? $localize`:@@admin.list.one-result:1 riga`
      : $localize`:@@admin.list.results:${this.formats.number(count)}:count: righe`;
  }

  private selected(count: number): string {
    return count === 1
      ? $localize`:@@admin.list.one-selected:1 selezionata`
      : $localize`:@@admin.list.selected:${count}:count: selezionate`;
  }
}
