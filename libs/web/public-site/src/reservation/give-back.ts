import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Formats, type Failure } from '@azionelab/web/kernel';
import type { EveningFacts } from '@azionelab/web/ui';
import { Outcome } from '../outcome/outcome';
import { passingWords } from './passing-words';

/** Asks once more before the seats go back. */
@Component({
  selector: 'az-give-back',
  imports: [MatButton, MatIcon, Outcome],
  template: `
    <az-outcome [heading]="heading()" [evening]="evening()" [partySize]="partySize()">
      <p>{{ consequence() }}</p>
      @if (failure(); as failure) {
        <div class="note err" role="alert">
          <mat-icon svgIcon="error" aria-hidden="true" />
          <span>{{ words(failure) }}</span>
        </div>
      }
      <button
        matButton="outlined"
        class="danger"
        type="button"
        disabledInteractive
        [disabled]="busy()"
        (click)="given.emit()"
      >
        <mat-icon svgIcon="event_busy" aria-hidden="true" />
        <ng-container i18n="@@public-site.give-back.give">Restituisci {{ seats() }}</ng-container>
      </button>
      <button matButton="outlined" type="button" (click)="kept.emit()" i18n="@@public-site.give-back.keep">
        Tienili
      </button>
    </az-outcome>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GiveBack {
  private readonly formats = inject(Formats);

  readonly evening = input.required<EveningFacts>();
  readonly partySize = input.required<number>();
  /** What giving back means: confirmed seats, or only a request. */
  readonly consequence = input.required<string>();
  readonly busy = input(false);
  readonly failure = input<Failure | null>(null);
  readonly given = output<void>();
  readonly kept = output<void>();

  protected readonly words = passingWords;
  protected readonly seats = computed(() => this.formats.seats(this.partySize()));
  protected readonly heading = computed(
    () => $localize`:@@public-site.give-back.heading:Restituisci ${this.seats()}:seats:?`,
  );
}
