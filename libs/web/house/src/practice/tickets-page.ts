import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { QrCode } from '../qr/qr-code';
import { PRACTICE_TICKETS } from './practice-evening';
import { LESSON_WORDS } from './practice-words';

/** The five fake tickets, to be held before another phone's camera or printed. */
@Component({
  selector: 'az-practice-tickets-page',
  imports: [MatButton, MatIcon, QrCode, RouterLink],
  templateUrl: './tickets-page.html',
  styleUrl: './tickets-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TicketsPage {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly origin = this.window?.location.origin ?? '';

  protected readonly here = this.window?.location.href ?? '';
  protected readonly tickets = PRACTICE_TICKETS.map((ticket) => ({
    ...ticket,
    name: LESSON_WORDS[ticket.lesson],
    address: `${this.origin}/t#${ticket.token}`,
    label: $localize`:@@house.practice.qr:Codice QR del biglietto finto: ${LESSON_WORDS[ticket.lesson]}:lesson:`,
  }));

  protected print(): void {
    this.window?.print();
  }
}
