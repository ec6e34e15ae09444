import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { OfficePerformanceView } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { Status } from '@azionelab/web/ui';
import { EVENING_LOOKS, eveningState } from './evening-state';

/** How an evening stands, as a chip. */
@Component({
  selector: 'az-evening-status',
  imports: [Status],
  template: `<az-status [tone]="look().tone" [icon]="look().icon">{{ look().words }}</az-status>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EveningStatus {
  private readonly now = inject(NOW);

  readonly evening = input.required<OfficePerformanceView>();

  protected readonly look = computed(() => EVENING_LOOKS[eveningState(this.evening(), this.now())]);
}
