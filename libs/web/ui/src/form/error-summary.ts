import { DOCUMENT } from '@angular/common';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/** One thing to mend; `field` is the id of its control, none when it concerns no field. */
export interface ErrorItem {
  text: string;
  field?: string;
}

/** What stands in the way of sending: takes the focus each time it is given new items, and leads to each field. */
@Component({
  selector: 'az-error-summary',
  imports: [MatIcon],
  template: `
    @if (items().length) {
      <div #summary class="note err" role="alert" tabindex="-1">
        <mat-icon svgIcon="error" aria-hidden="true" />
        <div>
          <p class="title-medium">{{ title() }}</p>
          <ul>
            @for (item of items(); track $index) {
              <li>
                @if (item.field; as field) {
                  <a [href]="'#' + field" (click)="goTo(field, $event)">{{ item.text }}</a>
                } @else {
                  {{ item.text }}
                }
              </li>
            }
          </ul>
        </div>
      </div>
    }
  `,
  styles: `
    ul {
      list-style: disc;
      padding-left: 18px;
    }
    li {
      padding-block: 2px;
    }
    a {
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ErrorSummary {
  private readonly document = inject(DOCUMENT);
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');

  readonly title = input.required<string>();
  readonly items = input.required<readonly ErrorItem[]>();

  constructor() {
    afterRenderEffect({ read: () => this.items().length && this.summary()?.nativeElement.focus() });
  }

  protected goTo(field: string, event: Event): void {
    event.preventDefault();
    focusable(this.document.getElementById(field))?.focus();
  }
}

/** The control itself, or what inside it can take the focus. */
function focusable(control: HTMLElement | null): HTMLElement | null {
  const taking = 'input, textarea, select, button';
  return control?.matches(taking) ? control : (control?.querySelector<HTMLElement>(taking) ?? control);
}
