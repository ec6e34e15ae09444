import { computed, inject, Injectable, resource } from '@angular/core';
import { gelOf, type Gel, type OfficeShowView, type OfficeVenueView } from '@azionelab/contracts';
import { ProgrammeClient } from '../api/programme-client';

/** All shows and venues there are, to choose from, and to colour what is played by its show. */
@Injectable()
export class Choices {
  private readonly client = inject(ProgrammeClient);

  private readonly allShows = resource({ loader: () => this.client.shows.every({ ordering: 'title' }) });
  private readonly allVenues = resource({ loader: () => this.client.venues.every({ ordering: 'name' }) });

  readonly shows = computed<readonly OfficeShowView[]>(() => (this.allShows.hasValue() ? this.allShows.value() : []));
  readonly venues = computed<readonly OfficeVenueView[]>(() =>
    this.allVenues.hasValue() ? this.allVenues.value() : [],
  );
  /** True once both are known. */
  readonly known = computed(() => this.allShows.hasValue() && this.allVenues.hasValue());
  /** True once there is a show to play, and a venue to play it in. */
  readonly ready = computed(() => this.known() && this.shows().length > 0 && this.venues().length > 0);
  readonly failed = computed(() => !!this.allShows.error() || !!this.allVenues.error());

  /** As a list's filter offers them. */
  readonly showOptions = computed(() => this.shows().map(({ id, title }) => ({ value: `${id}`, label: title })));
  readonly venueOptions = computed(() => this.venues().map(({ id, name }) => ({ value: `${id}`, label: name })));

  private readonly gels = computed(() => new Map(this.shows().map(({ id, slug, gel }) => [id, gelOf(slug, gel)])));

  /** The colour of a show; undefined until it is known. */
  gel(show: number): Gel | undefined {
    return this.gels().get(show);
  }

  reload(): void {
    this.allShows.reload();
    this.allVenues.reload();
  }
}
