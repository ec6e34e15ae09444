import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { DashboardView } from '@azionelab/contracts';
import { Formats, Session } from '@azionelab/web/kernel';
import { Art } from '@azionelab/web/ui';

/** The evening that is on, or the next one, with its seats in large figures. */
@Component({
  selector: 'az-tonight-strip',
  imports: [Art, MatButton, RouterLink],
  templateUrl: './tonight-strip.html',
  styleUrl: './tonight-strip.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TonightStrip {
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);

  readonly evening = input.required<NonNullable<DashboardView['tonight']>>();

  protected readonly opensDoor = computed(() => this.evening().is_today && this.session.may('check_in'));
  protected readonly when = computed(() => {
    const { is_today: isToday, starts_at: at, venue_name: venue } = this.evening();
    return isToday
      ? $localize`:@@admin.tonight.today:Stasera, ${this.formats.time(at)}:time:, ${venue}:venue:`
      : $localize`:@@admin.tonight.next:La prossima: ${this.formats.dayAndTime(at)}:when:, ${venue}:venue:`;
  });
  protected readonly doors = computed(() => {
    const { is_today: isToday, opens_at: at, checked_in_seats: inside } = this.evening();
    const opens = $localize`:@@admin.tonight.doors:Si entra dalle ${this.formats.time(at)}:time:.`;
    if (!isToday || !inside) return opens;
    return inside === 1
      ? $localize`:@@admin.tonight.one-inside:1 persona è già dentro.`
      : $localize`:@@admin.tonight.inside:${inside}:count: persone sono già dentro.`;
  });
  protected readonly onSale = computed(() => Math.max(0, this.evening().seats - this.evening().held_seats));
}
