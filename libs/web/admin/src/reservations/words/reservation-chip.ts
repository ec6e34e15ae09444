import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { OfficeReservationView } from '@azionelab/contracts';
import { Status } from '@azionelab/web/ui';
import { reservationState } from './reservation-words';

/** Where a reservation stands. */
@Component({
  selector: 'az-reservation-chip',
  imports: [Status],
  template: '<az-status [tone]="state().tone" [icon]="state().icon">{{ state().words }}</az-status>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReservationChip {
  readonly of = input.required<Pick<OfficeReservationView, 'status' | 'admitted' | 'party_size'>>();

  protected readonly state = computed(() => reservationState(this.of()));
}
