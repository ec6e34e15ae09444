import { inject, Injectable } from '@angular/core';
import type { ConfirmationPreviewView, RefusalBody } from '@azionelab/contracts';
import { Formats, REFUSAL_WORDS } from '@azionelab/web/kernel';
import { wereLeft } from '../evening/remaining';
import { findBooking, type Notice, type NoticeLink } from '../reservation/notice';

type Preview = ConfirmationPreviewView | null;

/** Why a link cannot be confirmed, each reason in its own words and with its own way on. */
@Injectable({ providedIn: 'root' })
export class ConfirmNotices {
  private readonly formats = inject(Formats);

  refused(refusal: RefusalBody, preview: Preview): Notice {
    const text = REFUSAL_WORDS[refusal.status];
    switch (refusal.status) {
      case 'no_capacity':
        return {
          icon: 'event_seat',
          tone: 'warn',
          heading: $localize`:@@public-site.confirm.no-capacity:Qualcuno si è seduto prima`,
          text: this.seatsLeft(refusal.available_seats, preview),
          next: this.otherEvenings(preview),
        };
      case 'token_expired':
        return {
          icon: 'hourglass_disabled',
          tone: 'warn',
          heading: $localize`:@@public-site.confirm.expired:Il link è scaduto`,
          text: $localize`:@@public-site.confirm.expired-text:Prenota di nuovo: basta un minuto.`,
          next: this.bookAgain(preview),
          also: this.otherEvenings(preview),
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
          next: this.bookAgain(preview),
        };
      case 'performance_started':
        return {
          icon: 'history',
          tone: 'warn',
          heading: $localize`:@@public-site.confirm.started:Lo spettacolo è già cominciato`,
          text: $localize`:@@public-site.confirm.started-text:Il link valeva fino all’inizio. Se sei qui fuori, chiedi all’ingresso.`,
          next: this.otherEvenings(preview),
        };
      case 'unknown_token':
      case 'invalid_token':
        return {
          icon: 'error',
          tone: 'err',
          heading: $localize`:@@public-site.confirm.unknown:Non conosciamo questo link`,
          text: $localize`:@@public-site.confirm.unknown-text:Copialo intero dalla mail, o prenota di nuovo.`,
          next: this.bookAgain(preview),
          also: findBooking(),
        };
      default:
        return { icon: 'error', tone: 'err', heading: text, text: '', next: this.otherEvenings(preview) };
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

  givenBack(preview: ConfirmationPreviewView): Notice {
    return {
      icon: 'check_circle',
      tone: 'ok',
      heading: $localize`:@@public-site.confirm.given-back:Fatto, richiesta annullata`,
      text: $localize`:@@public-site.confirm.given-back-text:Si siederà qualcun altro. Se cambi idea, c’è sempre un’altra sera.`,
      next: this.otherEvenings(preview),
    };
  }

  private seatsLeft(left: number, preview: Preview): string {
    if (left === 0) {
      return $localize`:@@public-site.confirm.none-left:Non è rimasto nessun posto. Se qualcuno disdice in tempo, questo stesso link torna a valere.`;
    }
    return preview
      ? $localize`:@@public-site.confirm.some-left:${wereLeft(left)}:left: e ne avevi chiesti ${preview.party_size}:asked:.`
      : $localize`:@@public-site.confirm.fewer-left:${wereLeft(left)}:left:, meno di quanti ne avevi chiesti.`;
  }

  private confirmedSince(at: string): string {
    const [date, time] = [this.formats.longDate(at), this.formats.time(at)];
    return $localize`:@@public-site.confirm.already-text:Hai confermato questi posti il ${date}:date: alle ${time}:time:. Non devi fare altro: il biglietto è nella tua posta.`;
  }

  private bookAgain(preview: Preview): NoticeLink {
    return {
      label: $localize`:@@public-site.confirm.book-again:Prenota di nuovo`,
      path: preview ? ['/book', preview.performance_id] : ['/shows'],
    };
  }

  private otherEvenings(preview: Preview): NoticeLink {
    const label = $localize`:@@public-site.confirm.other-evenings:Vedi le altre sere`;
    return preview ? { label, path: ['/shows', preview.show_slug], fragment: 'evenings' } : { label, path: ['/shows'] };
  }
}
