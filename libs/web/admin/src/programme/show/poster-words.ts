import { UPLOAD_MAX } from '@azionelab/contracts';
import { failureWords, type Failure } from '@azionelab/web/kernel';
import { said } from '../words/said';

const KINDS = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

/** What may be chosen from the device. */
export const ACCEPTED = KINDS.join(',');

/** Why a file is no poster; null when it may be sent. */
export function fileProblem({ type, size }: File): string | null {
  if (!KINDS.includes(type)) {
    return $localize`:@@admin.programme.poster-kind:Serve un’immagine JPEG, PNG, WebP o AVIF: questo file non lo è.`;
  }
  if (size > UPLOAD_MAX) {
    return $localize`:@@admin.programme.poster-size:Il file pesa più di 10 MB. Salvalo più piccolo: 2000 pixel di altezza bastano.`;
  }
  return null;
}

/** Why a picture was not taken. */
export function posterFailure(failure: Failure): string {
  if (failure.kind === 'invalid') return said(failure.fields);
  if (failure.kind === 'refused' && failure.refusal.status === 'conflict') {
    return $localize`:@@admin.programme.poster-conflict:Qualcun altro ha appena cambiato lo spettacolo. Ricarica la pagina e riprova: il file non è stato toccato.`;
  }
  return failureWords(failure);
}
