import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { ShowView } from '@azionelab/contracts';

/** Shows, as the API tells visitors about them. */
@Injectable({ providedIn: 'root' })
export class ShowsClient {
  /** A show with every evening, those that are over too; nothing is asked while there is no slug. */
  show(slug: () => string | null | undefined): HttpResourceRef<ShowView | undefined> {
    return httpResource<ShowView>(() => {
      const wanted = slug();
      return wanted ? { url: `/api/shows/${encodeURIComponent(wanted)}/`, params: { include: 'past' } } : undefined;
    });
  }
}
