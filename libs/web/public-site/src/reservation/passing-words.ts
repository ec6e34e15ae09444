import { failureWords, type Failure } from '@azionelab/web/kernel';

/** What stands in the way for a moment. Nothing was typed on a link's page: it is the link that stays good. */
export function passingWords(failure: Failure): string {
  return failure.kind === 'offline'
    ? $localize`:@@public-site.passing.offline:Niente rete. Il link resta buono: riprova.`
    : failureWords(failure);
}
