import { httpResource } from '@angular/common/http';
import { computed, DestroyRef, effect, inject, linkedSignal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { ListView } from '@azionelab/contracts';
import { readFailure, type Failure } from '@azionelab/web/kernel';
import { Address } from './address';
import { PAGE_SIZES, type ListFilter, type ListSettings, type ListTab } from './list-settings';
import { Selection } from './selection';

const TYPING_MS = 300;

/**
 * A list of the office and everything that can be done to it. What is looked for stands in the address of the page, so
 * that the way back, a reload and a link that is passed on all lead to the same rows. Make it where a page's fields are:
 *
 *     protected readonly list = listStore<OfficeShowView>({ url: '/api/admin/shows/', ordering: 'title' });
 */
export function listStore<Row extends { id: number }>(settings: ListSettings): ListStore<Row> {
  return new ListStore<Row>(settings);
}

export class ListStore<Row extends { id: number }> {
  private readonly address = new Address();
  private readonly asked = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private typing: ReturnType<typeof setTimeout> | undefined;

  get filters(): readonly ListFilter[] {
    return this.settings.filters ?? [];
  }

  readonly search = computed(() => this.asked().get('search') ?? '');
  /** What stands in the search field, which is a moment ahead of what is asked. */
  readonly typed = linkedSignal<string, string>({
    source: this.search,
    computation: (search, before) => (this.typing === undefined ? search : (before?.value ?? search)),
  });
  readonly ordering = computed(() => this.asked().get('ordering') ?? this.settings.ordering ?? '');
  readonly page = computed(() => Math.max(1, Math.floor(Number(this.asked().get('page'))) || 1));
  readonly pageSize = computed(() => {
    const size = Number(this.asked().get('page_size'));
    return PAGE_SIZES.includes(size) ? size : (this.settings.pageSize ?? 25);
  });
  /** Keys of the columns that were chosen; null for the table's own choice. */
  readonly columns = computed(() => this.asked().get('columns')?.split(',') ?? null);
  /** The filters that are on, as they stand in the address. */
  readonly active = computed(() =>
    Object.fromEntries(
      this.filters.flatMap(({ name }) => {
        const value = this.asked().get(name);
        return value ? [[name, value]] : [];
      }),
    ),
  );
  readonly narrowed = computed(() => this.search() !== '' || Object.keys(this.active()).length > 0);

  /** Search and filters as the endpoint is asked them: for counts and exports. */
  readonly query = computed(() => {
    const wired = this.filters.flatMap(({ name, wire }) => {
      const value = this.active()[name];
      const asked = value === undefined ? null : wire ? wire(value) : value;
      return asked === null ? [] : [[name, asked] as const];
    });
    return { ...(this.search() && { search: this.search() }), ...Object.fromEntries(wired) } as Record<string, string>;
  });

  private readonly request = computed(() => {
    const always = this.settings.always ? this.settings.always() : {};
    if (!always) return undefined;
    const told = Object.entries(always).flatMap(([name, value]) => (value == null ? [] : [[name, value] as const]));
    return {
      ...Object.fromEntries(told),
      ...this.query(),
      ...(this.ordering() && { ordering: this.ordering() }),
      page: this.page(),
      page_size: this.pageSize(),
    };
  });

  private readonly answer = httpResource<ListView<Row>>(() => {
    const params = this.request();
    return params && { url: this.settings.url, params };
  });
  private readonly kept = linkedSignal<ListView<Row> | undefined, ListView<Row> | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (fresh, before) => fresh ?? before?.value,
  });

  readonly rows = computed<readonly Row[]>(() => this.kept()?.results ?? []);
  /** How many rows match on all pages. */
  readonly count = computed(() => this.kept()?.count ?? 0);
  /** True until the first answer came. */
  readonly waiting = computed(() => !this.kept() && !this.answer.error());
  readonly busy = computed(() => this.answer.isLoading());
  readonly failure = computed<Failure | null>(() => {
    const error = this.answer.error();
    return error ? readFailure(error) : null;
  });
  readonly selection = new Selection<Row>(this.rows);

  constructor(private readonly settings: ListSettings) {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.typing));
    effect(() => {
      this.request();
      untracked(() => this.selection.clear());
    });
    // The last row of the last page was taken away.
    effect(() => {
      const { kept, page } = { kept: this.kept(), page: this.page() };
      if (this.busy() || !kept?.count || kept.results.length || page === 1) return;
      this.address.change({ page: Math.ceil(kept.count / this.pageSize()) }, { replace: true });
    });
  }

  /** What is typed in the search field: asked when the typing rests. */
  type(text: string): void {
    this.typed.set(text);
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.searchNow(), TYPING_MS);
  }

  searchNow(): void {
    clearTimeout(this.typing);
    this.typing = undefined;
    const search = this.typed().trim();
    if (search !== this.search()) this.address.change({ search, page: null }, { replace: this.search() !== '' });
  }

  filter(change: Record<string, string | null>): void {
    this.address.change({ ...change, page: null });
  }

  /** Takes search and filters away; those that a tab sets too. */
  clear(): void {
    clearTimeout(this.typing);
    this.typing = undefined;
    this.typed.set('');
    const none = Object.fromEntries(this.filters.map(({ name }) => [name, null]));
    this.address.change({ ...none, search: null, page: null });
  }

  isOn(tab: ListTab): boolean {
    return Object.entries(tab.filters).every(([name, value]) => (this.active()[name] ?? null) === value);
  }

  order(by: string): void {
    this.address.change({ ordering: by === this.settings.ordering ? null : by, page: null });
  }

  /** Leads to a page, or shows more rows of each. */
  turn(page: number, pageSize = this.pageSize()): void {
    const usual = this.settings.pageSize ?? 25;
    this.address.change({ page: page > 1 ? page : null, page_size: pageSize === usual ? null : pageSize });
  }

  show(columns: readonly string[] | null): void {
    this.address.change({ columns: columns?.join(',') ?? null }, { replace: true });
  }

  /** Asks the same again; the rows stay until the answer is there. */
  reload(): void {
    this.answer.reload();
  }

  /** Puts a row in the place of the one with its id, until the list is asked again. */
  replace(row: Row): void {
    this.kept.update(
      (list) => list && { ...list, results: list.results.map((old) => (old.id === row.id ? row : old)) },
    );
  }
}
