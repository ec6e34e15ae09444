import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { DoorCountsView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { LiveCount } from '@azionelab/web/ui';
import { CodeField } from '../code/code-field';
import type { Ticket } from '../code/ticket';
import { Entries } from '../evening/entries';
import { EveningWords } from '../evening/evening-words';

/** Beside the answer where there is room: how many are inside, a code to type, and what this device let in. */
@Component({
  selector: 'az-door-side',
  imports: [CodeField, LiveCount, MatIcon],
  templateUrl: './door-side.html',
  styleUrl: './door-side.scss',
  host: { role: 'complementary', '[attr.aria-label]': 'label' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoorSide {
  private readonly allEntries = inject(Entries);
  private readonly words = inject(EveningWords);
  private readonly field = viewChild.required(CodeField);
  protected readonly formats = inject(Formats);
  protected readonly label = $localize`:@@door.side.label:La serata`;

  readonly performanceId = input.required<number>();
  readonly counts = input.required<DoorCountsView | null>();
  readonly typed = output<Ticket>();

  protected readonly entries = computed(() => this.allEntries.of(this.performanceId()));
  protected readonly stillToCome = computed(() => {
    const counts = this.counts();
    return counts && this.words.stillToCome(counts);
  });

  /** Forgets what stands in the field. */
  clear(): void {
    this.field().clear();
  }
}
