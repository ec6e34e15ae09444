import { computed, inject, Injectable, resource } from '@angular/core';
import type { OfficePerformanceView } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { ProgrammeClient } from '../api/programme-client';

/** What is still to be played: the rows of shows and venues say what is next for them. */
@Injectable()
export class Upcoming {
  private readonly client = inject(ProgrammeClient);
  private readonly from = inject(NOW)().toISOString();

  private readonly answer = resource({
    loader: () => this.client.performances.every({ from: this.from, is_cancelled: false, ordering: 'starts_at' }),
  });

  /** The next first; undefined until they are known. */
  private readonly evenings = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));

  ofShow(id: number): OfficePerformanceView[] | undefined {
    return this.evenings()?.filter(({ show }) => show === id);
  }

  ofVenue(id: number): OfficePerformanceView[] | undefined {
    return this.evenings()?.filter(({ venue }) => venue === id);
  }
}
