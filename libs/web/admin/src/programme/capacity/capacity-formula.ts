import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Formats } from '@azionelab/web/kernel';
import { capacityOf, FIGURES, type Figures } from './figures';
import { SeatBar } from './seat-bar';

/** The sum that leads to the seats that are left, with a bar. */
@Component({
  selector: 'az-capacity-formula',
  imports: [SeatBar],
  templateUrl: './capacity-formula.html',
  styleUrl: './capacity-formula.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CapacityFormula {
  protected readonly formats = inject(Formats);

  /** A figure that is not a number yet is null. */
  readonly figures = input.required<{ [Figure in keyof Figures]: number | null }>();
  readonly confirmed = input.required<number>();
  readonly pending = input(0);

  protected readonly whole = computed<Figures>(() => {
    const { room_capacity, additional_seats, manually_occupied_seats } = this.figures();
    return {
      room_capacity: room_capacity ?? 0,
      additional_seats: additional_seats ?? 0,
      manually_occupied_seats: manually_occupied_seats ?? 0,
    };
  });
  protected readonly seats = computed(() => this.whole().room_capacity + this.whole().additional_seats);
  protected readonly held = computed(() => this.whole().manually_occupied_seats);
  /** Seats that are left; null while a figure is missing. */
  protected readonly left = computed(() =>
    FIGURES.some((figure) => this.figures()[figure] === null) ? null : capacityOf(this.whole()) - this.confirmed(),
  );
  protected readonly tooMany = computed(() => Math.max(0, -(this.left() ?? 0)));
  protected readonly heldThatFit = computed(() => Math.max(0, this.held() - this.tooMany()));
  protected readonly isTooMuch = computed(() => this.tooMany() > 0);

  protected told(seats: number | null): string {
    if (seats === null) return '?';
    return seats < 0 ? `−${this.formats.number(-seats)}` : this.formats.number(seats);
  }
}
