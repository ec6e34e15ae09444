import { booleanAttribute, ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { ListFilter } from './list-settings';
import type { ListStore } from './list-store';

/** One filter: a choice, or a calendar day. */
@Component({
  selector: 'az-filter-field',
  imports: [MatFormField, MatInput],
  template: `
    @if (named() || filter().day) {
      <label class="label" [attr.for]="id()">{{ filter().label }}</label>
    }
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      @if (filter().options; as options) {
        <select
          matNativeControl
          [id]="id()"
          [attr.aria-label]="filter().label"
          (change)="choose($any($event.target).value)"
        >
          <option value="" [selected]="!value()">{{ filter().any ?? filter().label }}</option>
          @for (option of options(); track option.value) {
            <option [value]="option.value" [selected]="option.value === value()">{{ option.label }}</option>
          }
        </select>
      } @else {
        <input
          matInput
          type="date"
          [id]="id()"
          [attr.aria-label]="filter().label"
          [value]="value()"
          (change)="choose($any($event.target).value)"
        />
      }
    </mat-form-field>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 4px;
    }
    mat-form-field {
      width: 100%;
      min-width: 140px;
    }
    @media (min-width: 700px) {
      mat-form-field {
        max-width: 240px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FilterField<Row extends { id: number }> {
  readonly of = input.required<ListStore<Row>>();
  readonly filter = input.required<ListFilter>();
  /** Its label stands above it. */
  readonly named = input(false, { transform: booleanAttribute });

  protected readonly id = computed(() => `filter-${this.filter().name}`);
  protected readonly value = computed(() => this.of().active()[this.filter().name] ?? '');

  protected choose(value: string): void {
    this.of().filter({ [this.filter().name]: value || null });
  }
}
