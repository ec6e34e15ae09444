import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import type { Permission } from '@azionelab/contracts';
import { Field } from '@azionelab/web/ui';
import { SCOPE_CHOICES } from './key-words';

/** What a key may do: nothing by itself, each thing said in full before it is given. */
@Component({
  selector: 'az-scope-choice',
  imports: [Field, MatCheckbox],
  template: `
    <az-field
      for="scopes"
      group
      i18n-label="@@admin.house.keys.may"
      label="Che cosa può fare"
      i18n-hint="@@admin.house.keys.may-hint"
      hint="Solo quello che serve al programma: se poi serve altro, fai un’altra chiave."
      [error]="error()"
    >
      <div id="scopes" role="group" tabindex="-1" aria-labelledby="scopes-label" class="fascia">
        @for (choice of choices; track choice.scope) {
          <div class="choice">
            <mat-checkbox
              [checked]="control().value.includes(choice.scope)"
              (change)="choose(choice.scope, $event.checked)"
            >
              <span class="title-medium">{{ choice.name }}</span>
              <span class="may muted body-small">{{ choice.may }}</span>
            </mat-checkbox>
          </div>
        }
      </div>
    </az-field>
  `,
  styles: `
    [role='group'] {
      display: grid;
      margin-top: 4px;
    }
    .choice {
      padding: 6px 0;
    }
    .may {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScopeChoice {
  protected readonly choices = SCOPE_CHOICES;

  readonly control = input.required<FormControl<Permission[]>>();
  readonly error = input<string | null>(null);

  protected choose(scope: Permission, chosen: boolean): void {
    const control = this.control();
    const others = control.value.filter((other) => other !== scope);
    control.setValue(chosen ? [...others, scope] : others);
    control.markAsDirty();
    control.markAsTouched();
  }
}
