import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { canBook, Formats, NOW } from '@azionelab/web/kernel';
import { AvailabilityWords } from '@azionelab/web/ui';
import { eveningsOf } from '../show/evenings';
import { ShowsClient } from '../show/shows-client';

/** Other evenings of the same show that can be booked; what was typed goes along. */
@Component({
  selector: 'az-other-evenings',
  imports: [MatButton, RouterLink],
  template: `
    @if (evenings().length) {
      <p class="title-medium" i18n="@@public-site.other-evenings.title">Le altre sere</p>
      <ul>
        @for (evening of evenings(); track evening.performance.id) {
          <li>
            <a matButton="outlined" [routerLink]="['/book', evening.performance.id]">
              {{ formats.dayAndTime(evening.performance.starts_at) }} · {{ words.say(evening.availability) }}
            </a>
          </li>
        }
      </ul>
    } @else {
      <a matButton="outlined" routerLink="/shows" i18n="@@public-site.other-evenings.programme">Vedi chi è in scena</a>
    }
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OtherEvenings {
  private readonly now = inject(NOW);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(AvailabilityWords);

  /** Slug of the show. */
  readonly of = input.required<string>();
  /** Id of the evening that is left out. */
  readonly except = input.required<number>();

  private readonly show = inject(ShowsClient).show(this.of);

  protected readonly evenings = computed(() => {
    if (!this.show.hasValue()) return [];
    const all = eveningsOf(this.show.value().performances, this.now());
    return all
      .filter(({ performance, availability }) => performance.id !== this.except() && canBook(availability))
      .slice(0, 4);
  });
}
