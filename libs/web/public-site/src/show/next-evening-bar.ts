import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Formats } from '@azionelab/web/kernel';
import { Availability } from '@azionelab/web/ui';
import type { ShowEvening } from './evenings';

/** On a phone, always within the thumb's reach: the next evening that can be booked. */
@Component({
  selector: 'az-next-evening-bar',
  imports: [Availability, MatButton, RouterLink],
  template: `
    <section i18n-aria-label="@@public-site.next-evening.label" aria-label="La prossima sera">
      <div>
        <p class="tabular">
          <strong>{{ date() }}</strong>
        </p>
        <az-availability [of]="evening().availability" [bar]="false" />
      </div>
      <a matButton="filled" [routerLink]="['/book', evening().performance.id]" i18n="@@public-site.next-evening.book">
        Prenota i posti
      </a>
    </section>
  `,
  styles: `
    :host {
      display: block;
      position: sticky;
      bottom: 0;
      z-index: 4;
    }
    section {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 12px;
      padding: 12px var(--gutter) calc(12px + env(safe-area-inset-bottom));
      background: var(--mat-sys-surface-container-lowest);
      border-top: var(--rule);
    }
    a {
      flex: none;
    }
    @media (min-width: 900px) {
      :host {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NextEveningBar {
  private readonly formats = inject(Formats);

  readonly evening = input.required<ShowEvening>();

  protected readonly date = computed(() => this.formats.dayAndTime(this.evening().performance.starts_at));
}
