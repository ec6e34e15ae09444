import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Empty, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { Choices } from './choices';

/** Why no evening can be planned yet: nothing is loaded, or a venue or a show has to be made first. */
@Component({
  selector: 'az-no-choices',
  imports: [Empty, LoadError, MatButton, RouterLink, SkeletonRow],
  template: `
    @if (choices.failed()) {
      <az-load-error
        i18n-what="@@admin.programme.choices-failed"
        what="Non riusciamo a caricare spettacoli e luoghi."
        (retried)="choices.reload()"
      />
    } @else if (!choices.known()) {
      <az-skeleton-row />
    } @else if (!choices.venues().length) {
      <az-empty>
        <p i18n="@@admin.programme.venue-first">Prima serve un luogo: una serata si fa da qualche parte.</p>
        <a matButton="outlined" routerLink="/admin/venues/new" i18n="@@admin.programme.first-venue"
          >Aggiungi il primo luogo</a
        >
      </az-empty>
    } @else {
      <az-empty>
        <p i18n="@@admin.programme.show-first">Prima serve uno spettacolo da mettere in scena.</p>
        <a matButton="outlined" routerLink="/admin/shows/new" i18n="@@admin.programme.first-show"
          >Crea il primo spettacolo</a
        >
      </az-empty>
    }
  `,
  styles: ':host { display: contents; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoChoices {
  protected readonly choices = inject(Choices);
}
