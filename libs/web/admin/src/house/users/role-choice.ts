import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import type { Role } from '@azionelab/contracts';
import { Field } from '@azionelab/web/ui';
import { ROLE_CHOICES } from '../words/role-words';

/** Which role somebody has, each with what it may do. */
@Component({
  selector: 'az-role-choice',
  imports: [Field, MatRadioButton, MatRadioGroup, ReactiveFormsModule],
  template: `
    <az-field for="role" group i18n-label="@@admin.house.users.role" label="Ruolo" [hint]="hint()" [error]="error()">
      <mat-radio-group id="role" aria-labelledby="role-label" class="fascia" [formControl]="control()">
        @for (choice of choices; track choice.role) {
          <mat-radio-button [value]="choice.role" [attr.data-role]="choice.role">
            <span class="title-medium">{{ choice.name }}</span>
            <span class="may muted body-small">{{ choice.may }}</span>
          </mat-radio-button>
        }
      </mat-radio-group>
    </az-field>
  `,
  styles: `
    mat-radio-group {
      display: grid;
      margin-top: 4px;
    }
    mat-radio-button {
      padding: 6px 0;
    }
    .may {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoleChoice {
  protected readonly choices = ROLE_CHOICES;

  readonly control = input.required<FormControl<Role>>();
  readonly hint = input<string | null>(null);
  readonly error = input<string | null>(null);
}
