import { Injectable } from '@angular/core';
import type { RefusalBody } from '@azionelab/contracts';
import { failureWords, REFUSAL_WORDS, type Failure } from '@azionelab/web/kernel';
import type { LetterState } from './letter-store';

/** What the page says about the letter that it sends again. */
@Injectable({ providedIn: 'root' })
export class LetterWords {
  news(news: Extract<LetterState, { kind: 'sent' }>['news']): string | null {
    switch (news) {
      case 'again':
        return $localize`:@@public-site.letter.again:Rimandata. Se non la vedi tra un minuto, guarda nello spam.`;
      case 'corrected':
        return $localize`:@@public-site.letter.corrected:Indirizzo corretto: la mail è in viaggio. Il link mandato a quello di prima non vale più.`;
      default:
        return null;
    }
  }

  failed(failure: Failure): string {
    if (failure.kind === 'offline') {
      return $localize`:@@public-site.letter.offline:Niente rete: non è partita. Riprova tra un momento.`;
    }
    if (failure.kind === 'refused' && failure.refusal.status === 'rate_limited') {
      return $localize`:@@public-site.letter.limited:Te l’abbiamo mandata da poco. Prima di chiederla ancora, guarda nello spam.`;
    }
    return failureWords(failure);
  }

  over(refusal: RefusalBody): string {
    switch (refusal.status) {
      case 'permission_denied':
        return $localize`:@@public-site.letter.old:Da qui la mail si può rimandare per un’ora, e l’ora è passata. Con il tuo indirizzo la ritrovi lo stesso.`;
      case 'already_confirmed':
        return $localize`:@@public-site.letter.confirmed:Hai già confermato: i posti sono tuoi, e il biglietto è nella tua posta.`;
      case 'reservation_not_pending':
      case 'reservation_cancelled':
        return $localize`:@@public-site.letter.gone:Questa richiesta non vale più. Se vuoi ancora venire, prenota di nuovo.`;
      default:
        return REFUSAL_WORDS[refusal.status];
    }
  }
}
