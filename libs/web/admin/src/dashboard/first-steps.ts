import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { DashboardView } from '@azionelab/contracts';
import { Session } from '@azionelab/web/kernel';

/** What a company that has just begun does first: a place, a show, an evening. */
@Component({
  selector: 'az-first-steps',
  imports: [MatButton, MatIcon, RouterLink],
  template: `
    <section aria-labelledby="first-steps">
      <h2 class="title-large" id="first-steps" i18n="@@admin.first.title">Tre passi, e si può prenotare</h2>
      <ol>
        @for (step of steps(); track step.path) {
          <li [class.done]="step.done">
            @if (step.done) {
              <mat-icon svgIcon="check_circle" aria-hidden="true" />
            } @else {
              <span class="figure" aria-hidden="true">{{ $index + 1 }}</span>
            }
            <div>
              <p class="title-medium">
                {{ step.title }}
                @if (step.done) {
                  <span class="visually-hidden" i18n="@@admin.first.done">: fatto</span>
                }
              </p>
              <p class="body-small muted">{{ step.text }}</p>
            </div>
            @if (!step.done && mayEdit()) {
              <a [matButton]="step.next ? 'filled' : 'outlined'" [routerLink]="step.path">{{ step.verb }}</a>
            }
          </li>
        }
      </ol>
    </section>
  `,
  styleUrl: './first-steps.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FirstSteps {
  private readonly session = inject(Session);

  readonly totals = input.required<DashboardView['totals']>();

  protected readonly mayEdit = computed(() => this.session.may('edit_programme'));
  protected readonly steps = computed(() => {
    const { venues, shows, performances } = this.totals();
    const steps = [
      {
        title: $localize`:@@admin.first.venue:Il luogo`,
        text: $localize`:@@admin.first.venue-text:Dove si recita: nome, indirizzo, come si entra.`,
        verb: $localize`:@@admin.first.venue-verb:Aggiungi il luogo`,
        path: '/admin/venues/new',
        done: venues > 0,
      },
      {
        title: $localize`:@@admin.first.show:Lo spettacolo`,
        text: $localize`:@@admin.first.show-text:Titolo e due righe. La locandina la disegniamo noi, finché non ne hai una.`,
        verb: $localize`:@@admin.first.show-verb:Scrivi lo spettacolo`,
        path: '/admin/shows/new',
        done: shows > 0,
      },
      {
        title: $localize`:@@admin.first.performance:La prima serata`,
        text: $localize`:@@admin.first.performance-text:Giorno, ora e posti: poi il sito prende prenotazioni.`,
        verb: $localize`:@@admin.first.performance-verb:Metti in calendario`,
        path: '/admin/performances/new',
        done: performances > 0,
      },
    ];
    const next = steps.findIndex(({ done }) => !done);
    return steps.map((step, n) => ({ ...step, next: n === next }));
  });
}
