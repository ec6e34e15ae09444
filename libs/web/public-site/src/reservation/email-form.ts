import {
  afterNextRender,
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Field } from '@azionelab/web/ui';
import { Luggage } from '../language/luggage';
import { isWholeAddress } from './whole-address';

const NAME = 'address';

/** Asks for one address. Content: a second button. */
@Component({
  selector: 'az-email-form',
  imports: [Field, FormsModule, MatButton, MatFormField, MatInput],
  template: `
    <form novalidate method="dialog" (ngSubmit)="give()">
      <az-field for="address" [label]="label()" [error]="error()">
        <mat-form-field appearance="outline" floatLabel="always" subscriptSizing="dynamic">
          <input
            matInput
            id="address"
            name="address"
            type="email"
            autocomplete="email"
            inputmode="email"
            [ngModel]="typed()"
            (ngModelChange)="type($event)"
          />
        </mat-form-field>
      </az-field>
      <button matButton="filled" class="full" type="submit" disabledInteractive [disabled]="busy()">
        {{ action() }}
      </button>
      <ng-content />
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
    }
    mat-form-field {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmailForm {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly label = input.required<string>();
  /** What the button does. */
  readonly action = input.required<string>();
  /** What stands in the field at first. */
  readonly address = input('');
  readonly busy = input(false);
  /** True when the box office could not accept what was given. */
  readonly refused = input(false);
  /** True where the form opens in the middle of a page: the keyboard goes to its field. */
  readonly focused = input(false, { transform: booleanAttribute });
  readonly given = output<string>();

  /** Typed into the server's page before its script had loaded: hydration would write over it. */
  private readonly early = (inject(DOCUMENT).getElementById('address') as HTMLInputElement | null)?.value ?? '';
  private readonly luggage = inject(Luggage);
  protected readonly typed = linkedSignal(
    () => this.address() || this.early || this.luggage.brought<string>(NAME) || '',
  );
  private readonly looked = signal(false);
  private readonly mended = linkedSignal({ source: this.refused, computation: () => false });
  protected readonly error = computed(() => {
    const wrong = this.looked() && !isWholeAddress(this.typed());
    return wrong || (this.refused() && !this.mended())
      ? $localize`:@@public-site.email-form.unwhole:Scrivi l’indirizzo intero, come nome@posta.it.`
      : null;
  });

  constructor() {
    this.luggage.carry(NAME, this.typed);
    inject(DestroyRef).onDestroy(() => this.luggage.leave(NAME));
    afterNextRender(() => this.focused() && this.focusField());
  }

  protected type(address: string): void {
    this.typed.set(address);
    this.mended.set(true);
  }

  protected give(): void {
    if (this.busy()) return;
    this.looked.set(true);
    if (isWholeAddress(this.typed())) this.given.emit(this.typed().trim());
    else this.focusField();
  }

  private focusField(): void {
    this.host.nativeElement.querySelector('input')?.focus();
  }
}
