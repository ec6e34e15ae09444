import type { Locale } from '@azionelab/contracts';

/** What a ticket on paper says, in one language. */
export interface TicketWords {
  language: string;
  evening: string;
  start: string;
  seats: string;
  place: string;
  showIt: string;
  /** What the QR code is, for who cannot see it. */
  qr(code: string): string;
  ticket: string;
  /** Begins the name of the file. */
  file: string;
}

export const WORDS: Record<Locale, TicketWords> = {
  it: {
    language: 'it-IT',
    evening: 'Sera',
    start: 'Inizio',
    seats: 'Posti',
    place: 'Dove',
    showIt: 'Un solo codice per tutto il gruppo. Mostralo all’ingresso.',
    qr: (code) => `Codice QR del biglietto ${code}`,
    ticket: 'Biglietto',
    file: 'biglietto',
  },
  en: {
    language: 'en-GB',
    evening: 'Evening',
    start: 'Start',
    seats: 'Seats',
    place: 'Where',
    showIt: 'One code for your whole group. Show it at the door.',
    qr: (code) => `QR code of ticket ${code}`,
    ticket: 'Ticket',
    file: 'ticket',
  },
};
