import type { FieldErrors } from '@azionelab/contracts';
import { serverWords } from '../../form';

/** What the API says of runs, moves and pictures, in the language of the page. */
const KNOWN: readonly [RegExp, string][] = [
  [
    /days is within the run/,
    $localize`:@@admin.programme.said-no-days:In questo periodo non cade nessuno di quei giorni.`,
  ],
  [
    /A run has at most/,
    $localize`:@@admin.programme.said-too-many:Troppe repliche in una volta: accorcia il periodo e aggiungile in due volte.`,
  ],
  [/within two years/, $localize`:@@admin.programme.said-too-long:Il periodo è troppo lungo: al massimo due anni.`],
  [/before the first one/, $localize`:@@admin.programme.run-order:L’ultimo giorno viene prima del primo.`],
  [/still to come/, $localize`:@@admin.programme.said-past:Scegli un giorno e un’ora che devono ancora venire.`],
];

/** What is wrong, whichever field it is about. */
export function said(fields: FieldErrors): string {
  const messages = Object.values(fields).flat();
  return messages
    .map((message) => KNOWN.find(([pattern]) => pattern.test(message))?.[1] ?? serverWords([message]))
    .join(' ');
}
