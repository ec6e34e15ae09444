import { failureWords, type Failure } from '@azionelab/web/kernel';
import { waitingTime } from '@azionelab/web/door';

/** Why a device could not be paired, and what to do. */
export interface PairRefusal {
  title: string;
  why: string;
  /** True when the same code may work in a moment. */
  again: boolean;
}

export function pairRefusal(failure: Failure): PairRefusal {
  if (failure.kind === 'offline') {
    return {
      title: $localize`:@@house.pair.offline:Niente rete`,
      why: $localize`:@@house.pair.offline-why:Per collegare il telefono serve la rete una volta sola. Controlla il Wi-Fi e riprova.`,
      again: true,
    };
  }
  if (failure.kind === 'refused') {
    switch (failure.refusal.status) {
      case 'unknown_token':
      case 'invalid_token':
        return unknownCode();
      case 'token_expired':
        return {
          title: $localize`:@@house.pair.expired:Il codice non vale più`,
          why: $localize`:@@house.pair.expired-why:La serata è finita, o è stato fatto un codice nuovo. Chiedi di mostrartelo e inquadralo di nuovo.`,
          again: false,
        };
      case 'rate_limited': {
        const time = waitingTime(failure.retryAfter);
        return {
          title: $localize`:@@house.pair.wait:Piano`,
          why: $localize`:@@house.pair.wait-why:Troppi tentativi. Riprova fra ${time}:time:.`,
          again: true,
        };
      }
    }
  }
  if (failure.kind === 'invalid' && failure.fields['code']) return unknownCode();
  return { title: $localize`:@@house.pair.failed:Non collegato`, why: failureWords(failure), again: true };
}

function unknownCode(): PairRefusal {
  return {
    title: $localize`:@@house.pair.unknown:Non conosciamo questo codice`,
    why: $localize`:@@house.pair.unknown-why:Chiedi a chi dirige la sala di mostrartelo di nuovo, e inquadralo intero con la fotocamera.`,
    again: false,
  };
}
