import { HttpClient, type HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  BookForRequest,
  BulkRequest,
  BulkView,
  CancelByHandRequest,
  ConfirmByHandRequest,
  OfficeChangeReservationRequest,
  OfficeReservationDetailView,
} from '@azionelab/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import { ifMatch } from '../../form';

export const RESERVATIONS = '/api/admin/reservations/';
export const CHECK_INS = '/api/admin/check-ins/';
export const MESSAGES = '/api/admin/messages/';

/** Address of a reservation, or of something that is done to it. */
export function reservationUrl(id: number, deed?: string): string {
  return deed ? `${RESERVATIONS}${id}/${deed}/` : `${RESERVATIONS}${id}/`;
}

/** The ticket of a confirmed reservation, to be printed. */
export function printedTicketUrl(id: number): string {
  return `${RESERVATIONS}${id}/ticket.pdf`;
}

type Whole = OfficeReservationDetailView;

/** What the box office does. Fails as HTTP does: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class ReservationsClient {
  private readonly http = inject(HttpClient);

  read(id: number): Observable<Whole> {
    return this.http.get<Whole>(reservationUrl(id));
  }

  /** Books for somebody; a retry with the same headers and body counts once. */
  bookFor(booking: BookForRequest, headers: HttpHeaders): Observable<Whole> {
    return this.http.post<Whole>(RESERVATIONS, booking, { headers });
  }

  /** Changes what the form knew as this version. */
  change(id: number, version: number | null, change: OfficeChangeReservationRequest): Observable<Whole> {
    return this.http.patch<Whole>(reservationUrl(id), change, { headers: ifMatch(version) });
  }

  confirm(id: number, how: ConfirmByHandRequest): Promise<Whole> {
    return told(this.http.post<Whole>(reservationUrl(id, 'confirm'), how));
  }

  cancel(id: number, how: CancelByHandRequest): Promise<Whole> {
    return told(this.http.post<Whole>(reservationUrl(id, 'cancel'), how));
  }

  /** Sends again what it waits for: the link of a pending one, the ticket of a confirmed one. */
  resend(id: number): Promise<Whole> {
    return told(this.http.post<Whole>(reservationUrl(id, 'resend'), {}));
  }

  bulk(request: BulkRequest): Promise<BulkView> {
    return told(this.http.post<BulkView>(`${RESERVATIONS}bulk/`, request));
  }

  /** Takes a check-in back: the party is outside again. */
  async undoCheckIn(checkInId: number): Promise<void> {
    await told(this.http.delete(`${CHECK_INS}${checkInId}/`));
  }

  async resendLetter(messageId: number): Promise<void> {
    await told(this.http.post(`${MESSAGES}${messageId}/resend/`, {}));
  }
}

function told<Answer>(answer: Observable<Answer>): Promise<Answer> {
  return firstValueFrom(answer);
}
