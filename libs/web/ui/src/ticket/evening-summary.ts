import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { EveningView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Art } from '../art/art';

/** The evening a page is about. */
export type EveningFacts = Pick<EveningView, 'show_title' | 'show_slug' | 'gel' | 'motif' | 'starts_at'> & {
  venue: { name: string };
};

/** Drawing, title, seats, date and place of an evening, between two hairlines. */
@Component({
  selector: 'az-evening-summary',
  imports: [Art],
  template: `
    <az-art [slug]="evening().show_slug" [gel]="evening().gel" [motif]="evening().motif" [width]="240" [height]="240" />
    <div>
      <p class="headline-small">{{ evening().show_title }}</p>
      <p class="body-small muted tabular">{{ seatsAndDate() }}<br />{{ evening().venue.name }}</p>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 72px 1fr;
      gap: 14px;
      align-items: center;
      padding: 12px 0;
      border-block: var(--hairline);
    }
    az-art {
      width: 72px;
      height: 72px;
    }
    .headline-small {
      margin-bottom: 4px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EveningSummary {
  private readonly formats = inject(Formats);

  readonly evening = input.required<EveningFacts>();
  readonly partySize = input<number | null>(null);

  protected readonly seatsAndDate = computed(() => {
    const date = this.formats.dayAndTime(this.evening().starts_at);
    const seats = this.partySize();
    return seats === null ? date : `${this.formats.seats(seats)} · ${date}`;
  });
}
