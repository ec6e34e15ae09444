import { inject, Injectable } from '@angular/core';
import type { RefusalBody, TicketView } from '@azionelab/contracts';
import { Formats, NOW, REFUSAL_WORDS } from '@azionelab/web/kernel';
import { findBooking, type Notice } from '../reservation/notice';

const DAY_MS = 86_400_000;

/** What the ticket's page says beside the ticket. */
@Injectable({ providedIn: 'root' })
export class TicketWords {
  private readonly formats = inject(Formats);
  private readonly now = inject(NOW);

  /** `See you on Friday, Maria.`: a weekday within the week, the whole date beyond it. */
  greeting({ starts_at: at, name }: TicketView): string {
    const first = name.trim().split(/\s+/)[0];
    const days = (Date.parse(at) - this.now().getTime()) / DAY_MS;
    if (days < 0.5) {
      return first
        ? $localize`:@@public-site.ticket.see-you-soon:A tra poco, ${first}:name:.`
        : $localize`:@@public-site.ticket.soon:A tra poco.`;
    }
    const day = days < 6 ? this.formats.longWeekday(at) : this.formats.longDay(at);
    return first
      ? $localize`:@@public-site.ticket.see-you:A ${day}:day:, ${first}:name:.`
      : $localize`:@@public-site.ticket.until:A ${day}:day:.`;
  }

  refused(refusal: RefusalBody): Notice {
    const text = REFUSAL_WORDS[refusal.status];
    const next = { label: $localize`:@@public-site.ticket.programme:Vedi chi è in scena`, path: ['/shows'] };
    switch (refusal.status) {
      case 'token_expired':
        return {
          icon: 'history',
          tone: 'warn',
          heading: $localize`:@@public-site.ticket.expired:Questa serata è passata`,
          text: $localize`:@@public-site.ticket.expired-text:Il biglietto valeva fino alla fine dello spettacolo. Grazie di essere venuti.`,
          next,
        };
      case 'unknown_token':
      case 'invalid_token':
        return {
          icon: 'error',
          tone: 'err',
          heading: $localize`:@@public-site.ticket.unknown:Non conosciamo questo link`,
          text: $localize`:@@public-site.ticket.unknown-text:Copialo intero dalla mail del biglietto.`,
          next: findBooking(),
          also: next,
        };
      default:
        return { icon: 'error', tone: 'err', heading: text, text: '', next };
    }
  }

  noToken(): Notice {
    return {
      icon: 'confirmation_number',
      tone: 'info',
      heading: $localize`:@@public-site.ticket.no-token:Apri il biglietto dalla mail`,
      text: $localize`:@@public-site.ticket.no-token-text:Il link del tuo biglietto è nella mail che ti abbiamo mandato dopo la conferma.`,
      next: findBooking(),
      also: { label: $localize`:@@public-site.ticket.programme:Vedi chi è in scena`, path: ['/shows'] },
    };
  }

  /** `Done, 2 seats given back` or, some time later, what has become of it. */
  cancelled({ party_size, cancelled_at }: TicketView, justNow: boolean): { heading: string; text: string } {
    if (justNow) {
      return {
        heading: $localize`:@@public-site.ticket.done:Fatto, ${this.givenBack(party_size)}:seats:`,
        text: $localize`:@@public-site.ticket.given-back-text:Si siederà qualcun altro.`,
      };
    }
    const date = cancelled_at ? this.formats.longDate(cancelled_at) : '';
    return {
      heading: $localize`:@@public-site.ticket.cancelled:Prenotazione disdetta`,
      text: date
        ? $localize`:@@public-site.ticket.cancelled-text:È stata disdetta il ${date}:date:. Il codice non vale più.`
        : $localize`:@@public-site.ticket.void-text:Il codice non vale più.`,
    };
  }

  /** `2 seats given back` */
  givenBack(seats: number): string {
    return seats === 1
      ? $localize`:@@public-site.ticket.given-back-one:1 posto restituito`
      : $localize`:@@public-site.ticket.given-back:${this.formats.seats(seats)}:seats: restituiti`;
  }
}
