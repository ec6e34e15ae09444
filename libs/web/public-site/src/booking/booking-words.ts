import { Injectable } from '@angular/core';
import { failureWords } from '@azionelab/web/kernel';
import { wereLeft } from '../evening/remaining';
import type { BookingProblem } from './booking-store';
import type { BookingFields } from './booking-draft';

/** What can be wrong with a field; `refused` is what only the box office knows. */
export type FieldFault = 'empty' | 'unwhole' | 'long' | 'refused';

/** What the booking form says about what it cannot send. */
@Injectable({ providedIn: 'root' })
export class BookingWords {
  /** Beside the field: how to mend it. */
  field(field: keyof BookingFields, fault: FieldFault): string {
    if (fault === 'long') return $localize`:@@public-site.booking.too-long:È troppo lungo. Accorcialo un po’.`;
    if (fault === 'refused' && field !== 'seats') {
      return $localize`:@@public-site.booking.refused:Qui c’è qualcosa che non possiamo accettare. Riscrivilo.`;
    }
    switch (field) {
      case 'seats':
        return $localize`:@@public-site.booking.seats-refused:Non possiamo prenotare così tanti posti insieme.`;
      case 'email':
        return $localize`:@@public-site.booking.email-unwhole:Scrivi l’indirizzo intero, come nome@posta.it. Lì mandiamo il link di conferma.`;
      case 'privacy':
        return $localize`:@@public-site.booking.privacy-needed:Ci serve per tenere la tua prenotazione.`;
      default:
        return $localize`:@@public-site.booking.name-needed:Scrivi il nome con cui ci trovi all’ingresso.`;
    }
  }

  /** In the summary: where to look. */
  summary(field: keyof BookingFields): string {
    switch (field) {
      case 'seats':
        return $localize`:@@public-site.booking.check-seats:Controlla quanti posti`;
      case 'name':
        return $localize`:@@public-site.booking.check-name:Scrivi nome e cognome`;
      case 'email':
        return $localize`:@@public-site.booking.check-email:Controlla l’indirizzo email`;
      case 'phone':
        return $localize`:@@public-site.booking.check-phone:Controlla il telefono`;
      case 'notes':
        return $localize`:@@public-site.booking.check-notes:Controlla che cosa preparare`;
      case 'privacy':
        return $localize`:@@public-site.booking.check-privacy:Accetta l’informativa sulla privacy`;
    }
  }

  summaryTitle(count: number): string {
    return count === 1
      ? $localize`:@@public-site.booking.one-fault:C’è una cosa da sistemare`
      : $localize`:@@public-site.booking.faults:Ci sono ${count}:count: cose da sistemare`;
  }

  /** What the box office answered, in a title and a sentence. */
  problem({ failure, asked }: BookingProblem): { title: string; text: string } {
    const text = failureWords(failure);
    if (failure.kind === 'offline') {
      return { title: $localize`:@@public-site.booking.offline:Non è partita`, text };
    }
    if (failure.kind !== 'refused') return { title: $localize`:@@public-site.booking.fault:Non è andata`, text };
    switch (failure.refusal.status) {
      case 'no_capacity':
        return {
          title: $localize`:@@public-site.booking.no-capacity:Qualcuno si è seduto prima`,
          text: this.seatsLeft(failure.refusal.available_seats, asked),
        };
      case 'booking_closed':
        return { title: $localize`:@@public-site.booking.closed:Prenotazioni chiuse mentre scrivevi`, text };
      case 'performance_started':
        return { title: $localize`:@@public-site.booking.started:Troppo tardi`, text };
      case 'rate_limited':
      case 'unavailable':
        return {
          title: $localize`:@@public-site.booking.fault:Non è andata`,
          text: this.wait(text, failure.retryAfter),
        };
      default:
        return { title: $localize`:@@public-site.booking.fault:Non è andata`, text };
    }
  }

  private seatsLeft(left: number, asked: number): string {
    return left === 0
      ? $localize`:@@public-site.booking.none-left:Ne avevi chiesti ${asked}:asked: e non ce ne sono più. Quello che hai scritto resta qui: puoi scegliere un’altra sera.`
      : $localize`:@@public-site.booking.some-left:${wereLeft(left)}:left: e ne avevi chiesti ${asked}:asked:. Abbiamo abbassato il numero: puoi mandare la richiesta così, o scegliere un’altra sera.`;
  }

  private wait(text: string, seconds: number | null): string {
    if (!seconds) return text;
    return $localize`:@@public-site.booking.wait:${text}:sentence: Tra ${seconds}:seconds: secondi va bene.`;
  }
}
