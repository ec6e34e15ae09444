import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { OfficeReservationView } from '@azionelab/contracts';
import { printedTicketUrl } from '../api/reservations-client';
import { possibleFor } from '../words/deeds';

/** What can be done with one reservation of the list. */
@Component({
  selector: 'az-row-menu',
  imports: [MatIcon, MatIconButton, MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger, RouterLink],
  templateUrl: './row-menu.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RowMenu {
  readonly of = input.required<OfficeReservationView>();
  readonly mayEdit = input(false);
  readonly resent = output<void>();
  readonly cancelled = output<void>();

  protected readonly can = computed(() => possibleFor(this.of()));
  protected readonly ticket = computed(() => printedTicketUrl(this.of().id));
  protected readonly label = computed(
    () => $localize`:@@admin.reservations.row-menu:Altro su ${this.of().name || this.of().code}:guest:`,
  );
}
