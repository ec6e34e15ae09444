import { setTimeout as pause } from 'node:timers/promises';
import { Clock, CurrentCompany, UnitOfWork } from '@azionelab/api/kernel';
import type { LetterKind } from '@azionelab/api/mail';
import type { AcceptedView, ReservationStatus } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { acceptedView } from './accepted.view';
import { RepeatedMail } from './repeated-mail';
import { Reservations } from './reservations';

/** No answer comes sooner, in milliseconds; what there is to do takes a few statements, however much it is. */
const LEAST_MS = 500;

const LETTER: Partial<Record<ReservationStatus, LetterKind>> = { pending: 'confirmation_request', confirmed: 'ticket' };

/** A visitor has lost the letters: the address that they went to gets them again, and nobody learns whether there were any. */
@Injectable()
export class Finding {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reservations: Reservations,
    private readonly mail: RepeatedMail,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  async find(email: string): Promise<AcceptedView> {
    await Promise.all([this.work.run(() => this.sendLetters(email)), pause(LEAST_MS)]);
    return acceptedView('find', this.company.get().locale);
  }

  private async sendLetters(email: string): Promise<void> {
    const ids = await this.reservations.idsOf(email, this.clock.now());
    const found = await this.reservations.lockFree(ids);
    const letters = found.flatMap((reservation) => {
      const kind = LETTER[reservation.status];
      return kind ? [{ kind, reservation, show: reservation.performance.show }] : [];
    });
    await this.mail.oweDue(letters);
  }
}
