import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { OfficePerformanceView } from '@azionelab/contracts';
import { Formats, NOW } from '@azionelab/web/kernel';
import { Choices } from '../choices/choices';
import { EVENING_LOOKS, eveningState } from '../words/evening-state';
import { daysBefore, daysOf, momentOf } from './months';

/** Any week that begins on a Monday. */
const WEEK = [1, 2, 3, 4, 5, 6, 7].map((day) => momentOf(`2024-01-0${day}`));

/** A month: seven columns where there is room for them, else an agenda of the days with something on. */
@Component({
  selector: 'az-month-grid',
  imports: [MatIcon, RouterLink],
  templateUrl: './month-grid.html',
  styleUrl: './month-grid.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonthGrid {
  private readonly choices = inject(Choices);
  private readonly now = inject(NOW);
  protected readonly formats = inject(Formats);

  readonly month = input.required<string>();
  readonly evenings = input.required<readonly OfficePerformanceView[]>();
  readonly today = input('');
  /** An empty day leads to a new evening on it. */
  readonly mayEdit = input(false);

  protected readonly weekdays = WEEK.map((day) => this.formats.weekday(day));
  protected readonly blanks = computed(() => Array.from({ length: daysBefore(this.month()) }, (_, blank) => blank));
  protected readonly days = computed(() =>
    daysOf(this.month()).map((day) => ({
      day,
      at: momentOf(day),
      evenings: this.evenings()
        .filter(({ starts_at }) => starts_at.startsWith(day))
        .map((evening) => ({ evening, ...this.lookOf(evening) })),
    })),
  );

  protected newOn(day: string): string {
    return $localize`:@@admin.programme.new-on:Nuova serata ${this.formats.longDay(momentOf(day))}:day:`;
  }

  private lookOf(evening: OfficePerformanceView): { ground: string; icon: string; words: string } {
    const state = eveningState(evening, this.now());
    const gel = this.choices.gel(evening.show);
    const ground = state === 'past' || state === 'cancelled' || !gel ? 'over' : `gel-${gel}`;
    const { icon, words } = EVENING_LOOKS[state];
    if (state !== 'open') return { ground, icon, words };
    const left = this.formats.number(evening.available_seats);
    return { ground, icon, words: $localize`:@@admin.programme.left:${left}:count: liberi` };
  }
}
