import type { Locale } from '@azionelab/contracts';
import { english } from './en';
import { italian } from './it';
import type { Words } from './words';

/** Everything there is to say, in one language. */
export function wordsIn(language: Locale): Words {
  return language === 'it' ? italian : english;
}
