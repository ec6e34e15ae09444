import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { PerformanceView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { AvailabilityWords } from '@azionelab/web/ui';
import { keepFresh } from '../live/keep-fresh';
import { lastKnown } from '../live/last-known';
import { Outcome } from '../outcome/outcome';
import { routeParam } from '../route/route-param';
import { LetterAgain } from './letter-again';
import { LetterStore } from './letter-store';
import { ProgressSteps } from './progress-steps';

/** After a booking: the letter is on its way, and the seats are not held. */
@Component({
  selector: 'az-sent-page',
  imports: [LetterAgain, MatButton, MatIcon, Outcome, ProgressSteps, RouterLink],
  templateUrl: './sent-page.html',
  providers: [LetterStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SentPage {
  private readonly words = inject(AvailabilityWords);
  protected readonly formats = inject(Formats);
  protected readonly letters = inject(LetterStore);

  protected readonly performanceId = routeParam('performanceId');
  private readonly answer = httpResource<PerformanceView>(() => `/api/performances/${this.performanceId()}/`);
  private readonly evening = lastKnown(this.answer, this.performanceId);

  protected readonly seatsNow = computed(() => {
    const evening = this.evening();
    return evening && this.words.left(evening.available_seats);
  });

  constructor() {
    keepFresh(() => this.answer.reload());
  }
}
