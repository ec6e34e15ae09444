import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { LIMITS, type OfficeUserView, type Role } from '@azionelab/contracts';
import { Field } from '@azionelab/web/ui';
import { edit, EditMessages, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { USERS } from '../api/people-client';
import { RoleChoice } from './role-choice';

/** Somebody new: an e-mail with a link to choose a password. */
@Component({
  selector: 'az-invite-page',
  imports: [EditMessages, Field, MatButton, MatFormField, MatInput, PageHead, ReactiveFormsModule, RoleChoice],
  templateUrl: './invite-page.html',
  styleUrl: './person-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvitePage {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);

  protected readonly form = inject(NonNullableFormBuilder).group({
    email: ['', [Validators.required, Validators.email]],
    name: ['', [Validators.required, Validators.maxLength(LIMITS.name)]],
    role: 'door' as Role,
  });
  protected readonly edit = edit<OfficeUserView>({
    form: this.form,
    fields: {
      email: { label: $localize`:@@admin.house.users.email:Email` },
      name: { label: $localize`:@@admin.house.users.name:Nome` },
      role: { label: $localize`:@@admin.house.users.role:Ruolo` },
    },
    save: () => this.http.post<OfficeUserView>(USERS, this.form.getRawValue()),
  });
  readonly unsaved = this.edit.unsaved;

  protected async invite(): Promise<void> {
    const person = await this.edit.save();
    if (!person) return;
    this.notices.say($localize`:@@admin.house.users.invited:Invito mandato a ${person.email}:email:.`);
    await this.router.navigate(['/admin/users', person.id]);
  }
}
