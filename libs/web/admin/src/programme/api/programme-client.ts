import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  CancelEveningRequest,
  CapacityChangeView,
  ChangeCapacityRequest,
  CreatePageRequest,
  CreatePerformanceRequest,
  CreateRunRequest,
  CreateShowRequest,
  CreateVenueRequest,
  EveningChangeView,
  MoveEveningRequest,
  OfficePageView,
  OfficePerformanceView,
  OfficeShowView,
  OfficeVenueView,
  RunView,
} from '@azionelab/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import { ifMatch } from '../../form';
import { OfficeRows } from './office-rows';
import { PictureUpload, type Sent } from './picture-upload';

/** What the office asks about the programme. Fails as HTTP does: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class ProgrammeClient {
  private readonly http = inject(HttpClient);
  private readonly pictures = inject(PictureUpload);

  readonly shows = new OfficeRows<OfficeShowView, CreateShowRequest>(this.http, '/api/admin/shows/');
  readonly venues = new OfficeRows<OfficeVenueView, CreateVenueRequest>(this.http, '/api/admin/venues/');
  readonly pages = new OfficeRows<OfficePageView, CreatePageRequest>(this.http, '/api/admin/pages/');
  readonly performances = new OfficeRows<OfficePerformanceView, CreatePerformanceRequest>(
    this.http,
    '/api/admin/performances/',
  );

  /** Sends a picture, and tells how much of it has gone. */
  sendPoster(show: OfficeShowView, file: File, alt: string): Observable<Sent<OfficeShowView>> {
    const address = `${this.shows.addressOf(show.id)}poster/?alt=${encodeURIComponent(alt)}`;
    return this.pictures.put<OfficeShowView>(address, file, ifMatch(show.version));
  }

  removePoster(show: OfficeShowView): Promise<OfficeShowView> {
    const address = `${this.shows.addressOf(show.id)}poster/`;
    return firstValueFrom(this.http.delete<OfficeShowView>(address, { headers: ifMatch(show.version) }));
  }

  run(body: CreateRunRequest): Promise<RunView> {
    return firstValueFrom(this.http.post<RunView>(`${this.performances.address}run/`, body));
  }

  changeCapacity(body: ChangeCapacityRequest): Promise<CapacityChangeView> {
    return firstValueFrom(this.http.post<CapacityChangeView>(`${this.performances.address}capacity/`, body));
  }

  move(evening: OfficePerformanceView, body: MoveEveningRequest): Promise<EveningChangeView> {
    return this.changeEvening(evening, 'move', body);
  }

  cancel(evening: OfficePerformanceView, body: CancelEveningRequest): Promise<EveningChangeView> {
    return this.changeEvening(evening, 'cancel', body);
  }

  private changeEvening(
    evening: OfficePerformanceView,
    deed: 'move' | 'cancel',
    body: MoveEveningRequest | CancelEveningRequest,
  ): Promise<EveningChangeView> {
    const address = `${this.performances.addressOf(evening.id)}${deed}/`;
    return firstValueFrom(this.http.post<EveningChangeView>(address, body, { headers: ifMatch(evening.version) }));
  }
}
