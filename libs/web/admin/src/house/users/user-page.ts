import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  numberAttribute,
  signal,
  untracked,
} from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { LIMITS, type OfficeUserView, type Role } from '@azionelab/contracts';
import { failureWords, PageTitle, readFailure } from '@azionelab/web/kernel';
import { Field, LoadError, SkeletonRow, Status } from '@azionelab/web/ui';
import { firstValueFrom } from 'rxjs';
import { Confirm, edit, EditMessages, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { PeopleClient, userAt } from '../api/people-client';
import { SessionList } from '../parts/session-list';
import { SignInList } from '../parts/sign-in-list';
import { STATE_WORDS, stateOf } from '../words/person-state';
import { ROLE_WORDS } from '../words/role-words';
import { When } from '../words/when';
import { PersonStore } from './person-store';
import { RoleChoice } from './role-choice';

/** One person: what they may do, whether they may come in, and where they are. */
@Component({
  selector: 'az-user-page',
  imports: [
    EditMessages,
    Field,
    LoadError,
    MatButton,
    MatFormField,
    MatIcon,
    MatInput,
    PageHead,
    ReactiveFormsModule,
    RoleChoice,
    RouterLink,
    SessionList,
    SignInList,
    SkeletonRow,
    Status,
  ],
  templateUrl: './user-page.html',
  styleUrls: ['./person-form.scss', './user-page.scss'],
  providers: [PersonStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserPage {
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly people = inject(PeopleClient);
  private readonly title = inject(PageTitle);
  protected readonly store = inject(PersonStore);
  protected readonly when = inject(When);

  /** Route parameter. */
  readonly userId = input.required({ transform: numberAttribute });

  protected readonly person = this.store.person;
  protected readonly state = computed(() => {
    const person = this.person();
    return person && stateOf(person);
  });
  protected readonly stateWords = STATE_WORDS;
  protected readonly busy = signal(false);
  protected readonly here = computed(() => userAt(this.userId()));
  protected readonly failure = computed(() => {
    const failure = this.store.failure();
    return failure && failureWords(failure);
  });

  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', [Validators.required, Validators.maxLength(LIMITS.name)]],
    role: 'door' as Role,
  });
  protected readonly edit = edit<OfficeUserView>({
    form: this.form,
    fields: {
      name: { label: $localize`:@@admin.house.users.name:Nome` },
      role: {
        label: $localize`:@@admin.house.users.role:Ruolo`,
        words: (role) => ROLE_WORDS[role as Role].name,
      },
    },
    save: (version) => this.store.change(version, this.form.value),
    read: () => this.store.read(),
    valuesOf: ({ name, role }) => ({ name, role }),
  });
  readonly unsaved = this.edit.unsaved;

  constructor() {
    effect(() => this.store.open(this.userId()));
    effect(() => {
      const person = this.person();
      if (!person) return;
      this.title.set(person.name);
      untracked(() => this.show(person));
    });
  }

  protected async save(): Promise<void> {
    const person = await this.edit.save();
    if (person) this.saved(person);
  }

  protected saved(person: OfficeUserView): void {
    this.person.set(person);
    this.notices.say($localize`:@@admin.house.saved:Salvato.`);
  }

  protected async switchOff({ name }: OfficeUserView): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@admin.house.users.off-title:Spegnere l’accesso di ${name}:name:?`,
      text: $localize`:@@admin.house.users.off-text:Ogni sua sessione finisce subito, anche alla porta, e non può più accedere; le chiavi che ha fatto per i programmi si fermano. Quello che ha fatto resta nel registro. Puoi riaccenderlo quando vuoi.`,
      verb: $localize`:@@admin.house.users.off-verb:Spegni l’accesso`,
      danger: true,
    });
    if (sure) await this.turn(false, $localize`:@@admin.house.users.is-off:${name}:name: non può più accedere.`);
  }

  protected switchOn({ name }: OfficeUserView): Promise<void> {
    return this.turn(true, $localize`:@@admin.house.users.is-on:${name}:name: può accedere di nuovo.`);
  }

  protected inviteAgain({ id, email }: OfficeUserView): Promise<void> {
    return this.attempt(
      () => this.people.inviteAgain(id),
      $localize`:@@admin.house.users.invited:Invito mandato a ${email}:email:.`,
    );
  }

  /** For a telephone that is lost, and recovery codes with it. */
  protected async removeSecondFactor({ id, name }: OfficeUserView): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@admin.house.users.factor-title:Togliere il secondo fattore a ${name}:name:?`,
      text: $localize`:@@admin.house.users.factor-text:Fallo solo se sai per certo che è lei o lui a chiederlo, per esempio a voce. Poi entra con la sola password, finché non ne imposta un altro.`,
      verb: $localize`:@@admin.house.users.factor-verb:Togli il secondo fattore`,
      danger: true,
    });
    if (!sure) return;
    await this.attempt(
      () => this.people.removeSecondFactor(id),
      $localize`:@@admin.house.users.factor-gone:Secondo fattore tolto.`,
    );
    this.store.again();
  }

  private async attempt(work: () => Promise<void>, done: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await work();
      this.notices.say(done);
    } catch (error) {
      this.notices.fail(error);
    } finally {
      this.busy.set(false);
    }
  }

  private async turn(is_active: boolean, done: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      this.person.set(await firstValueFrom(this.store.change(this.person()?.version ?? null, { is_active })));
      this.notices.say(done);
    } catch (error) {
      const failure = readFailure(error);
      const [why] = failure.kind === 'invalid' ? (failure.fields['role'] ?? []) : [];
      if (why) this.notices.say(why);
      else this.notices.fail(error);
      this.store.again();
    } finally {
      this.busy.set(false);
    }
  }

  /** In the form, unless something is being typed there. */
  private show(person: OfficeUserView): void {
    if (!this.edit.unsaved()) this.edit.begin(person);
    if (this.store.isOwn()) this.form.controls.role.disable({ emitEvent: false });
    else this.form.controls.role.enable({ emitEvent: false });
  }
}
