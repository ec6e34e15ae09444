import { inject, Injectable } from '@angular/core';
import type { RefusalBody } from '@azionelab/contracts';
import { Formats, REFUSAL_WORDS } from '@azionelab/web/kernel';
import { wereLeft } from '../evening/remaining';
import { findBooking, type Notice, type NoticeLink } from '../reservation/notice';
import type { LinkEvening } from './link-evening';

type Evening = LinkEvening | null;

/** Why a link cannot be confirmed, each reason in its own words and with its own way on. */
@Injectable({ providedIn: 'root' })
export class ConfirmNotices {
  private readonly formats = inject(Formats);

  refused(refusal: RefusalBody, evening: Evening): Notice {
    const text = REFUSAL_WORDS[refusal.status];
    switch (refusal.status) {
      case 'no_capacity':
        return {
          icon: 'event_seat',
          tone: 'warn',
          heading: $localize`:@@public-site.confirm.no-capacity:Qualcuno si è seduto prima`,
          text: this.seatsLeft(refusal.available_seats, evening),
          next: this.otherEvenings(evening),
        };
      case 'token_expired':
        return {
          icon: 'hourglass_disabled',
          tone: 'warn',
          heading: $localize`:@@public-site.confirm.expired:Il link è scaduto`,
          text: this.expired(evening),
          next: evening?.available_seats === 0 ? this.otherEvenings(evening) : this.bookAgain(evening),
          also: evening?.available_seats === 0 ? undefined : this.otherEvenings(evening),
        };
      case 'already_confirmed':
        return {
          icon: 'check_circle',
          tone: 'ok',
          heading: $localize`:@@public-site.confirm.already:Già confermata`,
          text: this.confirmedSince(refusal.confirmed_at),
          next: { label: $localize`:@@public-site.ticket.programme:Vedi chi è in scena`, path: ['/shows'] },
        };
      case 'reservation_not_pending':
      case 'reservation_cancelled':
        return {
          icon: 'event_busy',
          tone: 'warn',
          heading: $localize`:@@public-site.confirm.gone:Questa richiesta non vale più`,
          text: $localize`:@@public-site.confirm.gone-text:È stata disdetta, o il suo tempo è finito. Se vuoi ancora venire, prenota di nuovo.`,
          next: this.bookAgain(evening),
        };
      case 'performance_started':
        return {
          icon: 'history',
          tone: 'warn',
          heading: $localize`:@@public-site.confirm.started:Lo spettacolo è già cominciato`,
          text: $localize`:@@public-site.confirm.started-text:Il link valeva fino all’inizio. Se sei qui fuori, chiedi all’ingresso.`,
          next: this.otherEvenings(evening),
        };
      case 'unknown_token':
      case 'invalid_token':
        return {
          icon: 'error',
          tone: 'err',
          heading: $localize`:@@public-site.confirm.unknown:Non conosciamo questo link`,
          text: $localize`:@@public-site.confirm.unknown-text:Copialo intero dalla mail, o prenota di nuovo.`,
          next: this.bookAgain(evening),
          also: findBooking(),
        };
      default:
        return { icon: 'error', tone: 'err', heading: text, text: '', next: this.otherEvenings(evening) };
    }
  }

  noToken(): Notice {
    return {
      icon: 'mark_email_unread',
      tone: 'info',
      heading: $localize`:@@public-site.confirm.no-token:Apri questa pagina dalla mail`,
      text: $localize`:@@public-site.confirm.no-token-text:Il link con cui si conferma è nella mail che ti abbiamo mandato. Aprilo da lì, o copialo intero.`,
      next: findBooking(),
      also: this.bookAgain(null),
    };
  }

  givenBack(evening: LinkEvening): Notice {
    return {
      icon: 'check_circle',
      tone: 'ok',
      heading: $localize`:@@public-site.confirm.given-back:Fatto, richiesta annullata`,
      text: $localize`:@@public-site.confirm.given-back-text:Si siederà qualcun altro. Se cambi idea, c’è sempre un’altra sera.`,
      next: this.otherEvenings(evening),
    };
  }

  private expired(evening: Evening): string {
    switch (evening?.available_seats) {
      case undefined:
        return $localize`:@@public-site.confirm.expired-text:Prenota di nuovo: basta un minuto.`;
      case 0:
        return $localize`:@@public-site.confirm.expired-full:E intanto la sera si è riempita. C’è sempre un’altra sera.`;
      case 1:
        return $localize`:@@public-site.confirm.expired-one:Prenota di nuovo: basta un minuto, e c’è ancora 1 posto.`;
      default:
        return $localize`:@@public-site.confirm.expired-some:Prenota di nuovo: basta un minuto, e ci sono ancora ${this.formats.seats(evening?.available_seats ?? 0)}:seats:.`;
    }
  }

  private seatsLeft(left: number, evening: Evening): string {
    if (left === 0) {
      return $localize`:@@public-site.confirm.none-left:Non è rimasto nessun posto. Se qualcuno disdice in tempo, questo stesso link torna a valere.`;
    }
    return evening?.party_size
      ? $localize`:@@public-site.confirm.some-left:${wereLeft(left)}:left: e ne avevi chiesti ${evening.party_size}:asked:.`
      : $localize`:@@public-site.confirm.fewer-left:${wereLeft(left)}:left:, meno di quanti ne avevi chiesti.`;
  }

  private confirmedSince(at: string): string {
    const [date, time] = [this.formats.longDate(at), this.formats.time(at)];
    return $localize`:@@public-site.confirm.already-text:Hai confermato questi posti il ${date}:date: alle ${time}:time:. Non devi fare altro: il biglietto è nella tua posta.`;
  }

  private bookAgain(evening: Evening): NoticeLink {
    return {
      label: $localize`:@@public-site.confirm.book-again:Prenota di nuovo`,
      path: evening ? ['/book', evening.performance_id] : ['/shows'],
    };
  }

  private otherEvenings(evening: Evening): NoticeLink {
    const label = $localize`:@@public-site.confirm.other-evenings:Vedi le altre sere`;
    return evening ? { label, path: ['/shows', evening.show_slug], fragment: 'evenings' } : { label, path: ['/shows'] };
  }
}
