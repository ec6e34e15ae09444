import type { Lesson } from './practice-evening';

/** What each fake ticket is. */
export const LESSON_WORDS: Readonly<Record<Lesson, string>> = {
  valid: $localize`:@@house.practice.valid:Valido, per 3 persone`,
  used: $localize`:@@house.practice.used:Già usato`,
  wrong_evening: $localize`:@@house.practice.wrong:Di un’altra sera`,
  cancelled: $localize`:@@house.practice.cancelled:Disdetto`,
  unknown: $localize`:@@house.practice.unknown:Sconosciuto`,
};
