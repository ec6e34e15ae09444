import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatSlideToggle, type MatSlideToggleChange } from '@angular/material/slide-toggle';
import type { OfficePerformanceView } from '@azionelab/contracts';
import { Formats, readFailure } from '@azionelab/web/kernel';
import { Notices } from '../../form';
import { ProgrammeClient } from '../api/programme-client';
import { switchFailed, switchedWords } from './switch-words';

/** Opens and closes the booking of one evening at once; what it did can be taken back. */
@Component({
  selector: 'az-booking-switch',
  imports: [MatSlideToggle],
  template: `
    <mat-slide-toggle
      [checked]="evening().is_booking_enabled"
      [disabled]="busy()"
      [aria-label]="name()"
      (change)="flip($event)"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BookingSwitch {
  private readonly client = inject(ProgrammeClient);
  private readonly notices = inject(Notices);
  private readonly formats = inject(Formats);

  readonly evening = input.required<OfficePerformanceView>();
  readonly changed = output<OfficePerformanceView>();

  protected readonly busy = signal(false);
  protected readonly name = computed(() => {
    const { show_title, starts_at } = this.evening();
    const when = this.formats.dayAndTime(starts_at);
    return $localize`:@@admin.programme.booking-of:Prenotazioni per ${show_title}:show:, ${when}:when:`;
  });

  protected async flip({ source }: MatSlideToggleChange): Promise<void> {
    if (!(await this.set(this.evening(), source.checked))) source.checked = this.evening().is_booking_enabled;
  }

  private async set(evening: OfficePerformanceView, is_booking_enabled: boolean): Promise<boolean> {
    this.busy.set(true);
    try {
      const now = await this.client.performances.change(evening, { is_booking_enabled });
      this.changed.emit(now);
      this.notices.offerUndo(switchedWords(now, this.formats), () => void this.set(now, !is_booking_enabled));
      return true;
    } catch (error) {
      this.notices.say(switchFailed(readFailure(error)));
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
