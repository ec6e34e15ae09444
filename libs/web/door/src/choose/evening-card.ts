import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { DoorPerformanceView, PerformanceView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Art } from '@azionelab/web/ui';
import { EveningWords } from '../evening/evening-words';

/** A performance whose door is open. Opening it is the gesture that a browser wants before it plays a sound. */
@Component({
  selector: 'az-evening-card',
  imports: [Art, MatButton, MatIcon, RouterLink],
  templateUrl: './evening-card.html',
  styleUrl: './evening-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EveningCard {
  private readonly words = inject(EveningWords);
  protected readonly formats = inject(Formats);

  readonly evening = input.required<DoorPerformanceView>();
  readonly now = input.required<Date>();

  /** Only a published show has a face; the door works without one. */
  private readonly published = httpResource<PerformanceView>(() => `/api/performances/${this.evening().id}/`);
  protected readonly show = computed(() => (this.published.hasValue() ? this.published.value().show : null));
  protected readonly untilStart = computed(() => this.words.untilStart(this.evening().starts_at, this.now()));
  protected readonly expected = computed(() => this.words.expected(this.evening()));
}
