import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { LANGUAGE } from '@azionelab/web/kernel';

/** Puts the season, or the evenings of one show, into the visitor's own calendar. */
@Component({
  selector: 'az-feed-link',
  imports: [MatIcon],
  template: `
    <a class="plain-button" [href]="address()" type="text/calendar">
      <mat-icon svgIcon="event" aria-hidden="true" />
      @if (show()) {
        <ng-container i18n="@@public-site.feed.show">Aggiungi le serate al calendario</ng-container>
      } @else {
        <ng-container i18n="@@public-site.feed.season">Aggiungi la stagione al calendario</ng-container>
      }
    </a>
  `,
  styles: `
    :host {
      display: block;
      margin: 16px -12px 0;
    }
    a {
      white-space: normal;
      line-height: 1.2;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FeedLink {
  private readonly language = inject(LANGUAGE);

  /** Slug of the show; without one it is the season's. */
  readonly show = input<string | null>(null);

  protected readonly address = computed(() => {
    const show = this.show();
    const feed = show ? `/api/shows/${encodeURIComponent(show)}/calendar.ics` : '/api/calendar.ics';
    return `${feed}?locale=${this.language}`;
  });
}
