import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { DoorReportView, HouseView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Question } from '../ask/question';
import { ReportWords } from './report-words';

/** The end of the evening at the door: closing it, its report, and opening it again. */
@Component({
  selector: 'az-closing',
  imports: [Question],
  templateUrl: './closing.html',
  styleUrl: './closing.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Closing {
  private readonly words = inject(ReportWords);
  private readonly formats = inject(Formats);

  readonly figures = input.required<HouseView>();
  readonly report = input.required<DoorReportView | undefined>();
  readonly busy = input(false);
  readonly closed = output<void>();
  readonly reopened = output<void>();

  protected readonly lines = computed(() => {
    const report = this.report();
    return report ? this.words.lines(report) : [];
  });
  protected readonly closedAt = computed(() => {
    const at = this.figures().closed_at;
    return at === null ? null : this.formats.dayAndTime(at);
  });
  protected readonly closedBy = computed(() => this.report()?.closed_by ?? '');
}
