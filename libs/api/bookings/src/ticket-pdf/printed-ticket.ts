import type { Gel, Locale, Motif } from '@azionelab/contracts';

/** All that stands on a ticket. */
export interface PrintedTicket {
  locale: Locale;
  company: string;
  show: { slug: string; title: string; credit: string | null; gel: Gel | null; motif: Motif | null };
  /** `ven 27 nov` */
  evening: string;
  /** `20:45` */
  start: string;
  place: string;
  partySize: number;
  code: string;
  /** What the QR code says. */
  qrText: string;
}
