import { ChangeDetectionStrategy, Component } from '@angular/core';

/** How booking works, in three steps. */
@Component({
  selector: 'az-booking-steps',
  template: `
    <section class="wrap section" aria-labelledby="how-booking-works">
      <h2 class="headline-large" id="how-booking-works" i18n="@@public-site.steps.title">Come si prenota</h2>
      <ol>
        <li>
          <p class="number" aria-hidden="true">1</p>
          <h3 class="title-large" i18n="@@public-site.steps.choose">Scegli la sera</h3>
          <p class="muted" i18n="@@public-site.steps.choose-text">
            Nome, email, quanti posti. Nessun account e nessun pagamento in rete.
          </p>
        </li>
        <li>
          <p class="number" aria-hidden="true">2</p>
          <h3 class="title-large" i18n="@@public-site.steps.confirm">Conferma dalla posta</h3>
          <p class="muted" i18n="@@public-site.steps.confirm-text">
            Un link che scade. I posti sono tuoi quando premi Conferma, non prima.
          </p>
        </li>
        <li>
          <p class="number" aria-hidden="true">3</p>
          <h3 class="title-large" i18n="@@public-site.steps.show">Mostra il codice all’ingresso</h3>
          <p class="muted" i18n="@@public-site.steps.show-text">
            Sul telefono o su carta. Un solo codice fa entrare tutto il gruppo.
          </p>
        </li>
      </ol>
    </section>
  `,
  styleUrl: './booking-steps.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BookingSteps {}
