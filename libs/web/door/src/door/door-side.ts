import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { DoorCountsView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { LiveCount } from '@azionelab/web/ui';
import { CodeField } from '../code/code-field';
import type { Ticket } from '../code/ticket';
import { EveningWords } from '../evening/evening-words';
import { AtOnceSwitch } from './at-once-switch';

/** People who came in together, as the side column lists them. */
export interface Latest {
  /** RFC 3339 in the company's offset. */
  at: string;
  seats: number;
  /** Null for those that still wait on this device. */
  by: string | null;
  offline: boolean;
}

/** Beside the answer where there is room: how many are inside, a code to type, and who came in last on all devices. */
@Component({
  selector: 'az-door-side',
  imports: [AtOnceSwitch, CodeField, LiveCount, MatIcon],
  templateUrl: './door-side.html',
  styleUrl: './door-side.scss',
  host: { role: 'complementary', '[attr.aria-label]': 'label' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoorSide {
  private readonly words = inject(EveningWords);
  private readonly field = viewChild.required(CodeField);
  protected readonly formats = inject(Formats);
  protected readonly label = $localize`:@@door.side.label:La serata`;

  readonly counts = input.required<DoorCountsView | null>();
  readonly latest = input.required<readonly Latest[]>();
  readonly typed = output<Ticket>();

  protected readonly stillToCome = computed(() => {
    const counts = this.counts();
    return counts && this.words.stillToCome(counts);
  });

  /** Forgets what stands in the field. */
  clear(): void {
    this.field().clear();
  }
}
