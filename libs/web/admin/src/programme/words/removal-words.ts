import { failureWords, type Failure } from '@azionelab/web/kernel';

/** What hangs on a row that is to go, with how many there are; null when the refusal is another one. */
export function hangingOn(failure: Failure): number | null {
  if (failure.kind !== 'refused' || failure.refusal.status !== 'conflict') return null;
  const hangs = Object.values(failure.refusal.hangs ?? {});
  return hangs.length ? hangs.reduce((sum, count) => sum + count, 0) : null;
}

/** Why a row was not taken away; `hanging` says it where something hangs on it. */
export function removalWords(failure: Failure, hanging: (count: number) => string): string {
  const count = hangingOn(failure);
  if (count !== null) return hanging(count);
  if (failure.kind === 'refused' && failure.refusal.status === 'conflict') {
    return $localize`:@@admin.programme.removal-changed:Qualcun altro l’ha cambiata mentre la guardavi. Ricarica la pagina, poi decidi.`;
  }
  return failureWords(failure);
}
