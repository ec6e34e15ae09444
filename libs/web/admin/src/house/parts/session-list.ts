import { httpResource } from '@angular/common/http';
import { booleanAttribute, ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ListView, SessionView } from '@azionelab/contracts';
import { failureWords, readFailure } from '@azionelab/web/kernel';
import { LoadError, SkeletonRow, Status } from '@azionelab/web/ui';
import { Confirm, Notices } from '../../form';
import { PeopleClient } from '../api/people-client';
import { When } from '../words/when';

/** Where somebody is signed in, to be ended one by one or all at once. */
@Component({
  selector: 'az-session-list',
  imports: [LoadError, MatButton, SkeletonRow, Status],
  templateUrl: './session-list.html',
  styleUrl: './record-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SessionList {
  private readonly people = inject(PeopleClient);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  protected readonly when = inject(When);

  /** The address of the list, which ends them too. */
  readonly url = input.required<string>();
  /** One's own: the session that asks stays. */
  readonly own = input(false, { transform: booleanAttribute });

  private readonly answer = httpResource<ListView<SessionView>>(() => this.url());
  protected readonly sessions = computed(() => (this.answer.hasValue() ? this.answer.value().results : undefined));
  protected readonly endable = computed(() => this.sessions()?.filter(({ is_current }) => !is_current || !this.own()));
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? failureWords(readFailure(error)) : null;
  });
  protected readonly busy = signal(false);
  protected deviceOf({ device }: SessionView): string {
    return device || $localize`:@@admin.house.session.unknown:Dispositivo sconosciuto`;
  }

  protected endName(session: SessionView): string {
    return $localize`:@@admin.house.session.end-name:Chiudi la sessione: ${this.deviceOf(session)}:device:`;
  }

  protected again(): void {
    this.answer.reload();
  }

  protected async endAll(): Promise<void> {
    const verb = $localize`:@@admin.house.session.end-all-verb:Chiudile`;
    const sure = await this.confirm.ask(
      this.own()
        ? {
            title: $localize`:@@admin.house.session.end-others-title:Chiudere le altre sessioni?`,
            text: $localize`:@@admin.house.session.end-others-what:Su ogni altro telefono e computer dovrai accedere di nuovo. Questa resta.`,
            verb,
          }
        : {
            title: $localize`:@@admin.house.session.end-all-title:Chiudere tutte le sessioni?`,
            text: $localize`:@@admin.house.session.end-all-what:Dovrà accedere di nuovo ovunque; se sta facendo entrare il pubblico, si ferma lì.`,
            verb,
            danger: true,
          },
    );
    if (sure) await this.end(null);
  }

  protected async end(session: SessionView | null): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.people.endSession(this.url(), session?.id ?? null);
      this.notices.say(
        session
          ? $localize`:@@admin.house.session.ended:Sessione chiusa.`
          : $localize`:@@admin.house.session.all-ended:Sessioni chiuse.`,
      );
      this.answer.reload();
    } catch (error) {
      this.notices.fail(error);
    } finally {
      this.busy.set(false);
    }
  }
}
