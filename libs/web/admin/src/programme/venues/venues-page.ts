import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfficeVenueView } from '@azionelab/contracts';
import { NewLink } from '../../frame/new-link';
import { PageHead } from '../../frame/page-head';
import { Column, List, listStore } from '../../list';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { Upcoming } from '../choices/upcoming';

/** All places where the company plays. */
@Component({
  selector: 'az-venues-page',
  imports: [Column, List, NewLink, PageHead, RouterLink],
  template: `
    <az-page-head i18n-title="@@admin.programme.venues" title="Luoghi">
      @if (mayEdit()) {
        <az-new-link to="/admin/venues/new" i18n="@@admin.programme.new-venue">Nuovo luogo</az-new-link>
      }
    </az-page-head>
    <az-list
      [of]="list"
      i18n-label="@@admin.programme.venues"
      label="Luoghi"
      i18n-searchLabel="@@admin.programme.venues-search"
      searchLabel="Nome del luogo"
      [rowName]="nameOf"
    >
      <ng-template
        [azColumn]="list"
        key="name"
        i18n-title="@@admin.programme.name"
        title="Nome"
        sort="name"
        fixed
        let-venue
      >
        <a [routerLink]="['/admin/venues', venue.id]">{{ venue.name }}</a>
      </ng-template>
      <ng-template [azColumn]="list" key="address" i18n-title="@@admin.programme.address" title="Indirizzo" let-venue>
        {{ venue.address }}
      </ng-template>
      <ng-template [azColumn]="list" key="city" i18n-title="@@admin.programme.city" title="Città" sort="city" let-venue>
        {{ venue.city }}
      </ng-template>
      <ng-template
        [azColumn]="list"
        key="evenings"
        i18n-title="@@admin.programme.evenings-ahead"
        title="Sere in arrivo"
        numeric
        let-venue
      >
        {{ upcoming.ofVenue(venue.id)?.length }}
      </ng-template>
      <p class="empty">
        @if (mayEdit()) {
          <ng-container i18n="@@admin.programme.no-venues-yet"
            >Ancora nessun luogo. Una sera si mette in programma in un luogo: comincia da qui.</ng-container
          >&ngsp;<a routerLink="/admin/venues/new" i18n="@@admin.programme.first-venue">Aggiungi il primo luogo</a>
        } @else {
          <ng-container i18n="@@admin.programme.no-venues-seen"
            >Ancora nessun luogo. Li aggiunge chi cura il programma.</ng-container
          >
        }
      </p>
    </az-list>
  `,
  providers: [Upcoming],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VenuesPage {
  protected readonly upcoming = inject(Upcoming);
  protected readonly mayEdit = mayEdit();
  protected readonly list = listStore<OfficeVenueView>({
    url: inject(ProgrammeClient).venues.address,
    ordering: 'name',
  });
  protected readonly nameOf = (venue: OfficeVenueView): string => venue.name;
}
