import { HttpClient, type HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  BookedView,
  BookRequest,
  CancelledView,
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
    const url = `/api/performances/${performance}/reservations/`;
    return firstValueFrom(this.http.post<BookedView>(url, request, { headers: once }));
  }

  previewConfirmation(token: string): Promise<ConfirmationPreviewView> {
    return firstValueFrom(this.http.post<ConfirmationPreviewView>('/api/reservations/confirm/preview/', { token }));
  }

  confirm(token: string, once: HttpHeaders): Promise<ConfirmedView> {
    return firstValueFrom(this.http.post<ConfirmedView>('/api/reservations/confirm/', { token }, { headers: once }));
  }

  lookUp(token: string): Promise<TicketView> {
    return firstValueFrom(this.http.post<TicketView>('/api/reservations/lookup/', { token }));
  }

  cancel(token: string): Promise<CancelledView> {
    return firstValueFrom(this.http.post<CancelledView>('/api/reservations/cancel/', { token }));
  }

  /** The QR code as a data address. */
  async qrCode(reservation: number, token: string): Promise<string> {
    const url = `/api/reservations/${reservation}/qr-code/`;
    const headers = { Authorization: `Bearer ${token}` };
    return (await firstValueFrom(this.http.get<QrCodeView>(url, { headers }))).qr_code_image;
  }

  performance(id: number): Promise<PerformanceView> {
    return firstValueFrom(this.http.get<PerformanceView>(`/api/performances/${id}/`));
  }
}
