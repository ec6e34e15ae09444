import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Art, Day, Status } from '@azionelab/web/ui';
import type { SeasonEntry } from './season';
import { SeasonWords } from './season-words';

/** One show of the season; the whole row is the link. */
@Component({
  selector: 'az-season-row',
  imports: [Art, Day, RouterLink, Status],
  templateUrl: './season-row.html',
  styleUrl: './season-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SeasonRow {
  private readonly words = inject(SeasonWords);

  readonly entry = input.required<SeasonEntry>();

  protected readonly run = computed(() => this.words.run(this.entry()));
  protected readonly status = computed(() => this.words.status(this.entry()));
}
