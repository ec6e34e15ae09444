import { inject, Injectable, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { OfficeReservationDetailView } from '@azionelab/contracts';
import { Formats, readFailure } from '@azionelab/web/kernel';
import { firstValueFrom } from 'rxjs';
import { Confirm, Notices } from '../../form';
import { ReservationsClient } from '../api/reservations-client';
import { officeFailure } from '../words/office-refusal';
import { DeedDialog, type Deed } from './deed-dialog';
import { cancelQuestion, confirmQuestion } from './deed-words';

type Whole = OfficeReservationDetailView;

/** What is done with one reservation on its page. Each tells the reservation as it is then, null when nothing was done. */
@Injectable()
export class ReservationDeeds {
  private readonly client = inject(ReservationsClient);
  private readonly dialogs = inject(MatDialog);
  private readonly notices = inject(Notices);
  private readonly confirmation = inject(Confirm);
  private readonly formats = inject(Formats);

  readonly busy = signal(false);

  async confirm(reservation: Whole): Promise<Whole | null> {
    const act: Deed['act'] = (answer) => this.client.confirm(reservation.id, answer);
    return this.ask({ ...confirmQuestion(reservation, this.formats), act });
  }

  async cancel(reservation: Whole): Promise<Whole | null> {
    const act: Deed['act'] = ({ reason, send_mail }) =>
      this.client.cancel(reservation.id, { ...(reason && { reason }), send_mail });
    return this.ask({ ...cancelQuestion(reservation, this.formats), act });
  }

  async resend({ id, email }: Whole): Promise<Whole | null> {
    return this.attempt(async () => {
      const whole = await this.client.resend(id);
      this.notices.say($localize`:@@admin.reservations.resent-to:Mandata a ${email}:address:.`);
      return whole;
    });
  }

  /** Takes the check-in back: the party is outside again, and its ticket lets it in once more. */
  async undoCheckIn({ id, check_in, name, code }: Whole): Promise<Whole | null> {
    if (!check_in) return null;
    const sure = await this.confirmation.ask({
      title: $localize`:@@admin.reservations.undo-title:Annullare l’ingresso?`,
      text: $localize`:@@admin.reservations.undo-text:${name || code}:guest: risulta di nuovo fuori, e il biglietto vale ancora.`,
      verb: $localize`:@@admin.reservations.undo-verb:Annulla l’ingresso`,
      danger: true,
    });
    if (!sure) return null;
    return this.attempt(async () => {
      await this.client.undoCheckIn(check_in.id);
      this.notices.say($localize`:@@admin.reservations.undone:Ingresso annullato.`);
      return firstValueFrom(this.client.read(id));
    });
  }

  private async ask(deed: Deed): Promise<Whole | null> {
    const dialog = this.dialogs.open<DeedDialog, Deed, Whole>(DeedDialog, {
      data: deed,
      width: '520px',
      maxWidth: '96vw',
    });
    return (await firstValueFrom(dialog.afterClosed(), { defaultValue: undefined })) ?? null;
  }

  private async attempt(act: () => Promise<Whole>): Promise<Whole | null> {
    if (this.busy()) return null;
    this.busy.set(true);
    try {
      return await act();
    } catch (error) {
      this.notices.say(officeFailure(readFailure(error), this.formats));
      return null;
    } finally {
      this.busy.set(false);
    }
  }
}
