import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatChipRemove, MatChipRow, MatChipSet } from '@angular/material/chips';
import { MatIcon } from '@angular/material/icon';
import type { ListFilter, ListTab } from './list-settings';
import type { ListStore } from './list-store';

/** The filters that are on, each with a way to take it away. What a tab says is not said again. */
@Component({
  selector: 'az-filter-chips',
  imports: [MatChipRemove, MatChipRow, MatChipSet, MatIcon],
  template: `
    @if (chips().length) {
      <mat-chip-set i18n-aria-label="@@admin.list.filters-on" aria-label="Filtri attivi">
        @for (chip of chips(); track chip.name) {
          <mat-chip-row (removed)="takeAway(chip.name)">
            {{ chip.label }}: {{ chip.words }}
            <button matChipRemove type="button" [attr.aria-label]="removal(chip.label)">
              <mat-icon svgIcon="close" aria-hidden="true" />
            </button>
          </mat-chip-row>
        }
      </mat-chip-set>
    }
  `,
  styles: `
    mat-chip-set {
      display: block;
      margin-top: 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FilterChips<Row extends { id: number }> {
  readonly of = input.required<ListStore<Row>>();
  readonly tabs = input<readonly ListTab[]>([]);

  protected readonly chips = computed(() => {
    const told = new Set(this.tabs().flatMap(({ filters }) => Object.keys(filters)));
    return this.of().filters.flatMap((filter) => {
      const value = this.of().active()[filter.name];
      const words = value === undefined || told.has(filter.name) ? null : wordsOf(filter, value);
      return words === null ? [] : [{ name: filter.name, label: filter.label, words }];
    });
  });

  protected takeAway(name: string): void {
    this.of().filter({ [name]: null });
  }

  protected removal(label: string): string {
    return $localize`:@@admin.list.remove-filter:Togli il filtro ${label}:filter:`;
  }
}

function wordsOf({ options, words }: ListFilter, value: string): string | null {
  if (words) return words(value);
  return options?.().find((option) => option.value === value)?.label ?? value;
}
