import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import type { TicketView } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { ReservationsClient } from '../reservation/reservations-client';
import { saveFile } from './save-file';
import { TicketCalendar } from './ticket-calendar';

/** What the holder can do with a ticket; without a connection, print it. */
@Component({
  selector: 'az-ticket-actions',
  imports: [MatButton, MatIcon],
  templateUrl: './ticket-actions.html',
  styleUrl: './ticket-actions.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TicketActions {
  private readonly calendar = inject(TicketCalendar);
  private readonly client = inject(ReservationsClient);
  private readonly document = inject(DOCUMENT);
  private readonly now = inject(NOW);

  readonly ticket = input.required<TicketView>();
  readonly token = input.required<string>();
  readonly offline = input(false);
  /** Seats are to go back; true when the others still come. */
  readonly givingBack = output<boolean>();

  protected readonly paper = signal<'at_rest' | 'coming' | 'failed'>('at_rest');
  /** Until the start, and until somebody of the party is inside. */
  protected readonly canChange = computed(() => {
    const { starts_at, admitted } = this.ticket();
    return admitted === 0 && Date.parse(starts_at) > this.now().getTime();
  });

  protected saveToCalendar(): void {
    void this.calendar.save(this.ticket());
  }

  protected async savePdf(): Promise<void> {
    const { reservation_id, code } = this.ticket();
    this.paper.set('coming');
    try {
      saveFile(this.document, `${code}.pdf`, await this.client.ticketPdf(reservation_id, this.token()));
      this.paper.set('at_rest');
    } catch {
      this.paper.set('failed');
    }
  }

  protected printTicket(): void {
    this.document.defaultView?.print();
  }
}
