import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { HouseView } from '@azionelab/contracts';

/** Who is still to come, and who came otherwise than expected. */
@Component({
  selector: 'az-figures',
  template: `
    <dl class="fascia tabular">
      @for (row of rows(); track row.name) {
        <div>
          <dt>{{ row.name }}</dt>
          <dd class="figure">{{ row.seats }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    div {
      display: flex;
      gap: 16px;
      align-items: baseline;
      justify-content: space-between;
      padding: 10px 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Figures {
  readonly of = input.required<HouseView>();

  protected readonly rows = computed(() => {
    const { confirmed_seats, checked_in_seats, late_seats, walk_up_seats, extra_seats } = this.of();
    return [
      {
        name: $localize`:@@house.figures.expected:Ancora attesi`,
        seats: Math.max(0, confirmed_seats - checked_in_seats),
      },
      { name: $localize`:@@house.figures.late:Entrati a spettacolo iniziato`, seats: late_seats },
      { name: $localize`:@@house.figures.walk-ups:Senza prenotazione`, seats: walk_up_seats },
      { name: $localize`:@@house.figures.extra:Più dei posti sul biglietto`, seats: extra_seats },
    ];
  });
}
