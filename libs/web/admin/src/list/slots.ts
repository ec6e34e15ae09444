import { booleanAttribute, Directive, inject, input, TemplateRef } from '@angular/core';
import type { ListStore } from './list-store';

interface RowContext<Row> {
  $implicit: Row;
}

/** A column: its head, and what stands in it. `<ng-template [azColumn]="list" key="title" title="Titolo" let-row>` */
@Directive({ selector: 'ng-template[azColumn]' })
export class Column<Row extends { id: number }> {
  /** The list; the row is typed by it. */
  readonly azColumn = input.required<ListStore<Row>>();
  readonly key = input.required<string>();
  readonly title = input.required<string>();
  /** The field that it can be sorted by. */
  readonly sort = input<string | null>(null);
  /** Figures: aligned at their end. */
  readonly numeric = input(false, { transform: booleanAttribute });
  /** Stays whatever columns are chosen: the one that names the row. */
  readonly fixed = input(false, { transform: booleanAttribute });
  /** Not shown unless chosen. */
  readonly hidden = input(false, { transform: booleanAttribute });

  readonly template = inject<TemplateRef<RowContext<Row>>>(TemplateRef);

  static ngTemplateContextGuard<Row extends { id: number }>(
    _column: Column<Row>,
    context: unknown,
  ): context is RowContext<Row> {
    return !!context;
  }
}

/** What can be done with one row, at its end. `<ng-template [azRowActions]="list" let-row>` */
@Directive({ selector: 'ng-template[azRowActions]' })
export class RowActions<Row extends { id: number }> {
  readonly azRowActions = input.required<ListStore<Row>>();
  readonly template = inject<TemplateRef<RowContext<Row>>>(TemplateRef);

  static ngTemplateContextGuard<Row extends { id: number }>(
    _actions: RowActions<Row>,
    context: unknown,
  ): context is RowContext<Row> {
    return !!context;
  }
}

/** What can be done with the selected rows. `<ng-template [azBulk]="list" let-rows>` */
@Directive({ selector: 'ng-template[azBulk]' })
export class Bulk<Row extends { id: number }> {
  readonly azBulk = input.required<ListStore<Row>>();
  readonly template = inject<TemplateRef<RowContext<readonly Row[]>>>(TemplateRef);

  static ngTemplateContextGuard<Row extends { id: number }>(
    _bulk: Bulk<Row>,
    context: unknown,
  ): context is RowContext<readonly Row[]> {
    return !!context;
  }
}
