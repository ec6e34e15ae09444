import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { EveningChangeView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { LetterFrame } from '../letters/letter-frame';

/** Whom a change touches, and the letters that go out with it, as their receivers will read them. */
@Component({
  selector: 'az-change-effects',
  imports: [LetterFrame],
  templateUrl: './change-effects.html',
  styleUrl: './change-effects.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeEffects {
  private readonly formats = inject(Formats);

  readonly change = input.required<EveningChangeView>();

  protected readonly confirmed = computed(() => this.told(this.change().confirmed));
  protected readonly pending = computed(() => this.told(this.change().pending));
  protected readonly letters = computed(() => this.formats.number(this.change().letters));

  /** `39, for 84 seats` */
  private told({ reservations, seats }: { reservations: number; seats: number }): string {
    if (!reservations) return $localize`:@@admin.programme.nobody:nessuna`;
    const count = this.formats.number(reservations);
    return $localize`:@@admin.programme.reservations-seats:${count}:count:, per ${this.formats.seats(seats)}:seats:`;
  }
}
