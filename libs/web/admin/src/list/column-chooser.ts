import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import type { ListStore } from './list-store';
import type { Column } from './slots';

/** Which columns a table shows. */
@Component({
  selector: 'az-column-chooser',
  imports: [MatButton, MatIcon, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <button matButton="text" type="button" [matMenuTriggerFor]="menu">
      <mat-icon svgIcon="view_column" aria-hidden="true" />
      <ng-container i18n="@@admin.list.columns">Colonne</ng-container>
    </button>
    <mat-menu #menu="matMenu">
      @for (column of columns(); track column.key()) {
        <button
          mat-menu-item
          type="button"
          role="menuitemcheckbox"
          [attr.aria-checked]="isShown(column)"
          (click)="toggle(column, $event)"
        >
          <mat-icon [svgIcon]="isShown(column) ? 'check_box' : 'check_box_outline_blank'" aria-hidden="true" />
          {{ column.title() }}
        </button>
      }
    </mat-menu>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ColumnChooser<Row extends { id: number }> {
  readonly of = input.required<ListStore<Row>>();
  /** Those that can be taken away. */
  readonly columns = input.required<readonly Column<Row>[]>();
  readonly shown = input.required<readonly Column<Row>[]>();

  protected isShown(column: Column<Row>): boolean {
    return this.shown().includes(column);
  }

  protected toggle(column: Column<Row>, event: Event): void {
    // The menu stays: several columns are chosen in one visit.
    event.stopPropagation();
    const shown = this.columns().filter((each) => (each === column) !== this.isShown(each));
    const usual = this.columns().every((each) => shown.includes(each) !== each.hidden());
    this.of().show(usual ? null : shown.map(({ key }) => key()));
  }
}
