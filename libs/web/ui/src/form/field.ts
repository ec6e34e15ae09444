import {
  afterRenderEffect,
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/**
 * A label above a control, with its hint or its error below; the control is told about both.
 *
 *     <az-field label="Email" for="email" [error]="emailError()">
 *       <mat-form-field appearance="outline"><input matInput id="email" type="email" /></mat-form-field>
 *     </az-field>
 */
@Component({
  selector: 'az-field',
  imports: [MatIcon],
  templateUrl: './field.html',
  styleUrl: './field.scss',
  host: { '[class.wrong]': '!!error()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Field {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Id of the control inside; a group (a stepper) is labelled by `<for>-label` instead. */
  readonly for = input.required<string>();
  /** Empty when the control brings its own label, as a checkbox does. */
  readonly label = input('');
  readonly group = input(false, { transform: booleanAttribute });
  readonly optional = input(false, { transform: booleanAttribute });
  readonly hint = input<string | null>(null);
  /** Says how to mend it; takes the hint's place. */
  readonly error = input<string | null>(null);

  protected readonly describedBy = computed(() => {
    if (this.error()) return `${this.for()}-error`;
    return this.hint() ? `${this.for()}-hint` : null;
  });

  constructor() {
    afterRenderEffect({
      write: () => {
        const control = this.host.nativeElement.querySelector(`[id="${this.for()}"]`);
        if (control) this.describe(control, this.describedBy(), !!this.error());
      },
    });
  }

  private describe(control: Element, by: string | null, wrong: boolean): void {
    const own = [`${this.for()}-error`, `${this.for()}-hint`];
    const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && !own.includes(id));
    const ids = [...others, ...(by ? [by] : [])].join(' ');
    if (ids) control.setAttribute('aria-describedby', ids);
    else control.removeAttribute('aria-describedby');
    if (wrong) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}
