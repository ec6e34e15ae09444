import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatPrefix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { FilterField } from './filter-field';
import type { ListStore } from './list-store';

/** What a list is searched and narrowed by. */
@Component({
  selector: 'az-list-filters',
  imports: [FilterField, MatButton, MatFormField, MatIcon, MatInput, MatPrefix],
  templateUrl: './list-filters.html',
  styleUrl: './list-filters.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListFilters<Row extends { id: number }> {
  readonly of = input.required<ListStore<Row>>();
  readonly searchLabel = input('');

  protected readonly moreShown = signal(false);
  protected readonly inRow = computed(() => this.of().filters.filter(({ place = 'row' }) => place === 'row'));
  protected readonly behind = computed(() => this.of().filters.filter(({ place }) => place === 'more'));
  protected readonly behindOn = computed(() => this.behind().filter(({ name }) => this.of().active()[name]).length);
}
