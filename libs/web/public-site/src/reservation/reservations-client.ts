import { HttpClient, type HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AcceptedView,
  BookedView,
  BookRequest,
  CancelledView,
  ChangedView,
  ConfirmationPreviewView,
  ConfirmedView,
  PerformanceView,
  QrCodeView,
  TicketView,
} from '@azionelab/contracts';
import { firstValueFrom } from 'rxjs';

/** A visitor's own reservation, over HTTP. Throws what HTTP throws: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class ReservationsClient {
  private readonly http = inject(HttpClient);

  /** `once` are the headers that make a retry of the same request count once. */
  book(performance: number, request: BookRequest, once: HttpHeaders): Promise<BookedView> {
    return this.post<BookedView>(`/api/performances/${performance}/reservations/`, request, once);
  }

  previewConfirmation(token: string): Promise<ConfirmationPreviewView> {
    return this.post<ConfirmationPreviewView>('/api/reservations/confirm/preview/', { token });
  }

  confirm(token: string, once: HttpHeaders): Promise<ConfirmedView> {
    return this.post<ConfirmedView>('/api/reservations/confirm/', { token }, once);
  }

  lookUp(token: string): Promise<TicketView> {
    return this.post<TicketView>('/api/reservations/lookup/', { token });
  }

  cancel(token: string): Promise<CancelledView> {
    return this.post<CancelledView>('/api/reservations/cancel/', { token });
  }

  /** How many come now: fewer than before. The link may be a ticket's, or the one that confirms. */
  change(token: string, partySize: number): Promise<ChangedView> {
    return this.post<ChangedView>('/api/reservations/change/', { token, party_size: partySize });
  }

  /** Sends the confirmation request again; to another address when one is given. `key` came with the booking. */
  sendLetter(reservation: number, key: string, email?: string): Promise<AcceptedView> {
    const body = { letter_key: key, ...(email && { email }) };
    return this.post<AcceptedView>(`/api/reservations/${reservation}/letter/`, body);
  }

  /** Sends the ticket again to the address on file; `token` is the one that confirmed. */
  sendTicket(token: string): Promise<AcceptedView> {
    return this.post<AcceptedView>('/api/reservations/resend/', { token });
  }

  /** Sends whoever reads that mailbox their links; the answer is the same for every address. */
  find(email: string): Promise<AcceptedView> {
    return this.post<AcceptedView>('/api/reservations/find/', { email });
  }

  /** The QR code as a data address. */
  async qrCode(reservation: number, token: string): Promise<string> {
    const url = `/api/reservations/${reservation}/qr-code/`;
    const headers = { Authorization: `Bearer ${token}` };
    return (await firstValueFrom(this.http.get<QrCodeView>(url, { headers }))).qr_code_image;
  }

  /** The ticket on paper. */
  ticketPdf(reservation: number, token: string): Promise<Blob> {
    const headers = { Authorization: `Bearer ${token}` };
    const url = `/api/reservations/${reservation}/ticket.pdf`;
    return firstValueFrom(this.http.get(url, { headers, responseType: 'blob' }));
  }

  performance(id: number): Promise<PerformanceView> {
    return firstValueFrom(this.http.get<PerformanceView>(`/api/performances/${id}/`));
  }

  private post<Answer>(url: string, body: object, headers?: HttpHeaders): Promise<Answer> {
    return firstValueFrom(this.http.post<Answer>(url, body, headers ? { headers } : {}));
  }
}
