import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Formats, NOW, Session } from '@azionelab/web/kernel';
import { PageHead } from '../../frame/page-head';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { CapacityFormula } from '../capacity/capacity-formula';
import { Beside } from '../editor/beside';
import { NoRow } from '../editor/no-row';
import { rowOf } from '../editor/row-of';
import { BookingSwitch } from '../performances/booking-switch';
import { eveningState } from '../words/evening-state';
import { EveningStatus } from '../words/evening-status';

/** One evening: its facts and seats, what can be done with it, and where the rest of it is. */
@Component({
  selector: 'az-evening-page',
  imports: [Beside, BookingSwitch, CapacityFormula, EveningStatus, MatButton, MatIcon, NoRow, PageHead, RouterLink],
  templateUrl: './evening-page.html',
  styleUrls: ['../editor/editor-page.scss', './evening-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EveningPage {
  private readonly client = inject(ProgrammeClient);
  private readonly session = inject(Session);
  private readonly now = inject(NOW);
  protected readonly formats = inject(Formats);
  protected readonly mayEdit = mayEdit();

  /** Route parameter. */
  readonly id = input.required({ transform: numberAttribute });

  protected readonly evening = rowOf(this.id, (id) => this.client.performances.read(id));

  protected readonly state = computed(() => {
    const evening = this.evening.value();
    return evening ? eveningState(evening, this.now()) : null;
  });
  /** What can still be changed: not what is over, nor what was called off. */
  protected readonly isAhead = computed(() => this.state() !== 'past' && this.state() !== 'cancelled');
  protected readonly maySeeReservations = computed(() => this.session.may('see_reservations'));
  protected readonly maySearchGuests = computed(() => this.session.may('search_guests'));
  protected readonly mayManageDoor = computed(() => this.session.may('manage_door'));
}
