import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { DoorConflictView } from '@azionelab/contracts';
import { EveningWords } from '@azionelab/web/door';
import { peopleWords } from '../figures/arrival-words';
import { conflictWords } from './conflict-words';

/** Parties that came in twice, or should not have: each once, with every arrival, its time and its device. */
@Component({
  selector: 'az-conflict-list',
  imports: [MatIcon],
  template: `
    <h2 class="headline-small" i18n="@@house.conflicts.title">Ingressi in contrasto</h2>
    <p class="muted" i18n="@@house.conflicts.why">
      Due telefoni senza rete possono accettare lo stesso biglietto. Chi è entrato è contato; decidi tu se parlarne.
    </p>
    <ul class="fascia">
      @for (conflict of of(); track conflict.reservation_id) {
        <li>
          <p class="what">
            <mat-icon svgIcon="warning" aria-hidden="true" />
            <span>
              <b>{{ say(conflict) }}</b>
              <span class="body-small muted tabular" i18n="@@house.conflicts.booking">
                Prenotazione {{ conflict.code }}
              </span>
            </span>
          </p>
          <ol class="tabular">
            @for (arrival of conflict.arrivals; track arrival.id) {
              <li>
                <span>{{ words.at(arrival.arrived_at, now()) }}</span>
                <span>{{ arrival.by }}</span>
                <span>{{ people(arrival.seats) }}</span>
                @if (arrival.offline) {
                  <span class="body-small" i18n="@@house.latest.offline">senza rete</span>
                }
              </li>
            }
          </ol>
        </li>
      }
    </ul>
  `,
  styleUrl: './conflict-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConflictList {
  protected readonly words = inject(EveningWords);
  protected readonly say = conflictWords;
  protected readonly people = peopleWords;

  readonly of = input.required<readonly DoorConflictView[]>();
  readonly now = input.required<Date>();
}
