import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import type { RunPerformanceView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { momentOf } from '../calendar/months';
import { RunStore } from './run-store';

/** What a run would make, day by day: each can be taken out, and what clashes is marked. */
@Component({
  selector: 'az-run-preview',
  imports: [MatButton, MatIcon],
  templateUrl: './run-preview.html',
  styleUrl: './run-preview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunPreview {
  protected readonly store = inject(RunStore);
  protected readonly formats = inject(Formats);

  protected nameOf(day: string): string {
    return this.formats.day(momentOf(day));
  }

  protected puttingBack(day: string): string {
    return $localize`:@@admin.programme.put-back-day:Rimetti ${this.nameOf(day)}:day:`;
  }

  protected takingOut(day: string): string {
    return $localize`:@@admin.programme.take-out-day:Togli ${this.nameOf(day)}:day:`;
  }

  protected timesOf(evenings: readonly RunPerformanceView[]): string {
    return evenings.map(({ starts_at }) => this.formats.time(starts_at)).join(', ');
  }

  protected clashesOf(evenings: readonly RunPerformanceView[]): string[] {
    return evenings.flatMap(({ clashes_with: other }) =>
      other
        ? [
            $localize`:@@admin.programme.clash:Si scontra con ${other.show_title}:show:, ${this.formats.dayAndTime(other.starts_at)}:when:`,
          ]
        : [],
    );
  }
}
