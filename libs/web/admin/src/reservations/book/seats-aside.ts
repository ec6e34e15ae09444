import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Formats } from '@azionelab/web/kernel';
import { Availability, AvailabilityWords } from '@azionelab/web/ui';
import { EveningChoices } from '../evening/evening-choices';
import { seatsLeft } from '../evening/seats-left';

/** Beside the form: the evening that is chosen, and what would be left of it. */
@Component({
  selector: 'az-seats-aside',
  imports: [Availability],
  template: `
    @if (choices.chosen(); as evening) {
      <p class="figure">{{ formats.dayAndTime(evening.starts_at) }}</p>
      <p class="title-medium">{{ evening.show_title }}</p>
      <p class="muted">{{ evening.venue_name }}</p>
      <az-availability [of]="left(evening)" />
      <p class="muted" i18n="@@admin.reservations.left-after">Dopo questa: {{ after() }}</p>
      @if (evening.pending_seats) {
        <p class="body-small muted" i18n="@@admin.reservations.pending-beside">
          Chiesti e non confermati: {{ formats.seats(evening.pending_seats) }}. Non sono ancora presi.
        </p>
      }
    } @else {
      <p class="muted" i18n="@@admin.reservations.no-evening-yet">Scegli una sera: qui vedi quanti posti restano.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      align-content: start;
      padding: 20px;
      border-top: var(--rule);
      background: var(--mat-sys-surface-container-low);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SeatsAside {
  protected readonly choices = inject(EveningChoices);
  protected readonly formats = inject(Formats);
  private readonly words = inject(AvailabilityWords);
  protected readonly left = seatsLeft;

  /** How many more seats it would take. */
  readonly taking = input.required<number>();

  protected readonly after = computed(() =>
    this.words.left(Math.max(0, (this.choices.chosen()?.available_seats ?? 0) - this.taking())),
  );
}
