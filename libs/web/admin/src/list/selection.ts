import { computed, signal, type Signal } from '@angular/core';

/** Which rows of a page are selected. A row that is no longer on the page is not selected any more. */
export class Selection<Row extends { id: number }> {
  private readonly ids = signal<ReadonlySet<number>>(new Set());

  readonly rows = computed(() => this.all().filter(({ id }) => this.ids().has(id)));
  readonly count = computed(() => this.rows().length);
  readonly isWhole = computed(() => this.count() > 0 && this.count() === this.all().length);

  constructor(private readonly all: Signal<readonly Row[]>) {}

  has(row: Row): boolean {
    return this.ids().has(row.id);
  }

  toggle(row: Row): void {
    const ids = new Set(this.ids());
    if (!ids.delete(row.id)) ids.add(row.id);
    this.ids.set(ids);
  }

  /** All rows of the page, or none when all are. */
  toggleAll(): void {
    this.ids.set(this.isWhole() ? new Set() : new Set(this.all().map(({ id }) => id)));
  }

  clear(): void {
    if (this.ids().size) this.ids.set(new Set());
  }
}
