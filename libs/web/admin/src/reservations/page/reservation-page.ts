import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  numberAttribute,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { OfficeReservationDetailView } from '@azionelab/contracts';
import { failureWords, Formats, PageTitle, readFailure, refusalState, Session } from '@azionelab/web/kernel';
import { Empty, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { PageHead } from '../../frame/page-head';
import { printedTicketUrl, reservationUrl } from '../api/reservations-client';
import { possibleFor } from '../words/deeds';
import { ReservationChip } from '../words/reservation-chip';
import { ReservationDeeds } from './reservation-deeds';
import { ReservationFacts } from './reservation-facts';
import { TimeLine } from './time-line';

type Whole = OfficeReservationDetailView;

/** One reservation: how it stands, what is known of it, what can be done, and all that happened. */
@Component({
  selector: 'az-reservation-page',
  imports: [
    Empty,
    LoadError,
    MatButton,
    MatIcon,
    PageHead,
    ReservationChip,
    ReservationFacts,
    RouterLink,
    SkeletonRow,
    TimeLine,
  ],
  templateUrl: './reservation-page.html',
  styleUrl: './reservation-page.scss',
  providers: [ReservationDeeds],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReservationPage {
  private readonly session = inject(Session);
  private readonly title = inject(PageTitle);
  protected readonly deeds = inject(ReservationDeeds);
  protected readonly formats = inject(Formats);

  /** Route parameter. */
  readonly id = input.required({ transform: numberAttribute });

  protected readonly answer = httpResource<Whole>(() => reservationUrl(this.id()));
  /** As it was last told: by the page's own question, or by what was done since. */
  protected readonly reservation = linkedSignal<Whole | undefined>(() =>
    this.answer.hasValue() ? this.answer.value() : undefined,
  );
  private readonly failed = computed(() => {
    const error = this.answer.error();
    return error ? readFailure(error) : null;
  });
  protected readonly missing = computed(() => {
    const failure = this.failed();
    return failure !== null && refusalState(failure) === 'not_found';
  });
  protected readonly failure = computed(() => {
    const failure = this.failed();
    return failure && failureWords(failure);
  });

  protected readonly name = computed(() => {
    const whole = this.reservation();
    return whole ? whole.name || whole.code : $localize`:@@admin.reservations.one:Prenotazione`;
  });
  protected readonly mayEdit = computed(() => this.session.may('edit_reservations'));
  protected readonly mayUndo = computed(() => this.session.may('search_guests'));
  protected readonly can = computed(() => {
    const whole = this.reservation();
    return whole && possibleFor(whole);
  });
  protected readonly ticket = computed(() => printedTicketUrl(this.id()));

  constructor() {
    effect(() => this.title.set(this.name()));
  }

  protected async after(deed: Promise<Whole | null>): Promise<void> {
    const whole = await deed;
    if (whole) this.reservation.set(whole);
  }
}
