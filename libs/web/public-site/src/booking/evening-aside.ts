import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { PerformanceView } from '@azionelab/contracts';
import { Formats, type Availability } from '@azionelab/web/kernel';
import { Art, AvailabilityWords } from '@azionelab/web/ui';

/** The evening that is being booked. */
@Component({
  selector: 'az-evening-aside',
  imports: [Art, MatIcon, RouterLink],
  templateUrl: './evening-aside.html',
  styleUrl: './evening-aside.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EveningAside {
  private readonly words = inject(AvailabilityWords);
  protected readonly formats = inject(Formats);

  readonly evening = input.required<PerformanceView>();
  readonly availability = input.required<Availability>();

  protected readonly place = computed(() => {
    const { name, address } = this.evening().venue;
    return [name, address].filter(Boolean).join(', ');
  });
  protected readonly seats = computed(() => this.words.say(this.availability()));
  protected readonly tone = computed(() => this.words.tone(this.availability()));
}
