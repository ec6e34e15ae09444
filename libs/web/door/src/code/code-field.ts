import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Field } from '@azionelab/web/ui';
import { isWholeToken, tidyCode, typedTicket, type Ticket } from './ticket';

/** A hand scanner may be typing into the field: a code is taken as complete when nothing follows it for this long. */
const SETTLED_MS = 300;

/** A booking code, typed or pasted; sent by itself when it is complete. A whole token is taken too. */
@Component({
  selector: 'az-code-field',
  imports: [Field, MatFormField, MatInput],
  template: `
    <az-field
      i18n-label="@@door.code.label"
      label="Scrivi un codice"
      i18n-hint="@@door.code.hint"
      hint="Le otto lettere e cifre sotto il QR."
      [for]="fieldId()"
    >
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <input
          #field
          matInput
          [id]="fieldId()"
          placeholder="7K4P-29QD"
          inputmode="text"
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="go"
          (input)="tidy()"
          (keydown.enter)="submit($event)"
        />
      </mat-form-field>
    </az-field>
  `,
  styles: `
    input {
      font-variant-numeric: tabular-nums;
      font-weight: 600;
      letter-spacing: 0.06em;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodeField {
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  /** Of the input: one page may have two of these. */
  readonly fieldId = input.required<string>();
  readonly typed = output<Ticket>();

  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.settling));
  }

  focus(): void {
    this.field().nativeElement.focus();
  }

  clear(): void {
    clearTimeout(this.settling);
    this.field().nativeElement.value = '';
  }

  protected tidy(): void {
    clearTimeout(this.settling);
    const field = this.field().nativeElement;
    if (!isWholeToken(field.value)) this.keepCode(field);
    if (typedTicket(field.value)) this.settling = setTimeout(() => this.send(), SETTLED_MS);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.send();
  }

  private send(): void {
    const ticket = typedTicket(this.field().nativeElement.value);
    if (!ticket) return;
    this.clear();
    this.typed.emit(ticket);
  }

  /** Rewrites what is there as a code, unless somebody corrects it in the middle. */
  private keepCode(field: HTMLInputElement): void {
    const atEnd = field.selectionStart === field.value.length;
    const code = tidyCode(field.value);
    if (code === field.value) return;
    const caret = atEnd ? code.length : (field.selectionStart ?? code.length);
    field.value = code;
    field.setSelectionRange(caret, caret);
  }
}
