import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  ViewEncapsulation,
} from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatSortModule, type Sort } from '@angular/material/sort';
import type { ListStore } from './list-store';
import { rowKeys } from './row-keys';
import type { Column, RowActions } from './slots';

/**
 * The rows of a list: a table, and below 1000 px a stack of rows. A table of HTML with Material's sorting: its own table
 * compares rows with a part of Angular that the home page would then load as well.
 */
@Component({
  selector: 'az-list-table',
  imports: [MatCheckbox, MatSortModule, NgTemplateOutlet],
  templateUrl: './list-table.html',
  styleUrl: './list-table.scss',
  // What stands in the cells comes from the pages: no style of ours would reach it otherwise.
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListTable<Row extends { id: number }> {
  readonly of = input.required<ListStore<Row>>();
  readonly label = input.required<string>();
  readonly columns = input.required<readonly Column<Row>[]>();
  readonly actions = input<RowActions<Row>>();
  readonly selectable = input(false);
  readonly rowName = input.required<(row: Row) => string>();
  readonly keys = input(true);

  protected readonly skeleton = computed(() => Array.from({ length: Math.min(this.of().pageSize(), 8) }, (_, n) => n));
  protected readonly sortedBy = computed(() => this.of().ordering().replace(/^-/, ''));
  protected readonly direction = computed(() => (this.of().ordering().startsWith('-') ? 'desc' : 'asc'));
  /** The row that the keyboard is at: its place, or none. */
  protected readonly at = linkedSignal<readonly Row[], number | null>({
    source: () => this.of().rows(),
    computation: (rows, before) => {
      const at = before?.value ?? null;
      return at === null || !rows.length ? null : Math.min(at, rows.length - 1);
    },
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    rowKeys({
      enabled: () => this.keys(),
      step: (by) => this.goTo(host, Math.max(0, Math.min((this.at() ?? -1) + by, this.of().rows().length - 1))),
      select: () => {
        const row = this.of().rows()[this.at() ?? -1];
        if (row && this.selectable()) this.of().selection.toggle(row);
      },
    });
  }

  protected order({ active, direction }: Sort): void {
    this.of().order(direction === 'desc' ? `-${active}` : active);
  }

  protected selectWords(row: Row): string {
    return $localize`:@@admin.list.select:Seleziona ${this.rowName()(row)}:row:`;
  }

  /** The focus goes to the row's link: Enter opens it, and its name is heard. */
  private goTo(host: HTMLElement, place: number): void {
    this.at.set(place);
    const row = host.querySelectorAll<HTMLElement>('tr.row')[place];
    (row?.querySelector<HTMLElement>('a') ?? row?.querySelector<HTMLElement>('input, button'))?.focus();
    row?.scrollIntoView?.({ block: 'nearest' });
  }
}
