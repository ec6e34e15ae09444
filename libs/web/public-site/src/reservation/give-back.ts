import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { Formats, type Failure } from '@azionelab/web/kernel';
import { SeatStepper, type EveningFacts } from '@azionelab/web/ui';
import { Outcome } from '../outcome/outcome';
import { passingWords } from './passing-words';

/** Asks once more before seats go back: all of them, or some. */
@Component({
  selector: 'az-give-back',
  imports: [MatButton, MatIcon, MatRadioButton, MatRadioGroup, Outcome, SeatStepper],
  templateUrl: './give-back.html',
  styles: `
    .choice {
      display: grid;
      gap: 4px;
    }
    mat-radio-group {
      display: grid;
    }
    .how-many {
      display: grid;
      gap: 8px;
      padding: 8px 0 8px 40px;
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GiveBack {
  private readonly formats = inject(Formats);

  readonly evening = input.required<EveningFacts>();
  readonly partySize = input.required<number>();
  /** What giving all back means: confirmed seats, or only a request. */
  readonly consequence = input.required<string>();
  /** What it means for those who still come. */
  readonly consequenceOfSome = input.required<string>();
  /** True for who came here to come with fewer. */
  readonly fewer = input(false, { transform: booleanAttribute });
  readonly busy = input(false);
  readonly failure = input<Failure | null>(null);
  /** How many seats go back. */
  readonly given = output<number>();
  readonly kept = output<void>();

  protected readonly words = passingWords;
  protected readonly wantsSome = linkedSignal(() => this.fewer() && this.partySize() > 1);
  protected readonly some = linkedSignal({ source: this.partySize, computation: () => 1 });
  protected readonly count = computed(() => (this.wantsSome() ? this.some() : this.partySize()));
  protected readonly seats = computed(() => this.formats.seats(this.count()));
  protected readonly all = computed(() => {
    const party = this.partySize();
    return party === 2
      ? $localize`:@@public-site.give-back.both:Tutti e due`
      : $localize`:@@public-site.give-back.all:Tutti e ${party}:count:`;
  });
  protected readonly part = computed(() =>
    this.partySize() === 2
      ? $localize`:@@public-site.give-back.one:Solo uno: l’altro viene`
      : $localize`:@@public-site.give-back.some:Solo alcuni: gli altri vengono`,
  );
  protected readonly stay = computed(() => this.formats.seats(this.partySize() - this.some()));
  protected readonly heading = computed(
    () => $localize`:@@public-site.give-back.heading:Restituisci ${this.seats()}:seats:?`,
  );
}
