import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { DoorPerformanceView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Status } from '@azionelab/web/ui';
import { EveningWords } from '../evening/evening-words';

/** A performance whose door opens later: when, and how many are expected. */
@Component({
  selector: 'az-later-evening',
  imports: [Status],
  template: `
    <span class="figure tabular">{{ day() }}</span>
    <span class="what">
      <b>{{ evening().show_title }}</b>
      <span class="body-small muted tabular" i18n="@@door.choose.later-facts">
        {{ formats.time(evening().starts_at) }} · {{ evening().confirmed_seats }} attesi
      </span>
    </span>
    <az-status tone="off" icon="lock">{{ opens() }}</az-status>
  `,
  styleUrl: './later-evening.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LaterEvening {
  private readonly words = inject(EveningWords);
  protected readonly formats = inject(Formats);

  readonly evening = input.required<DoorPerformanceView>();
  readonly now = input.required<Date>();

  protected readonly opens = computed(() => this.words.opens(this.evening(), this.now()));
  protected readonly day = computed(() => {
    const at = this.evening().starts_at;
    return `${this.formats.weekday(at)} ${this.formats.dayOfMonth(at)}`;
  });
}
