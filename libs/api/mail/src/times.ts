import type { Locale } from '@azionelab/contracts';

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

/** How one company tells the time in one language. */
export interface Times {
  /** `venerdì 27 novembre, 20:45` */
  dayAndTime(instant: Date): string;
  /** `venerdì` */
  weekday(instant: Date): string;
}

export function timesIn(locale: Locale, timeZone: string): Times {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LANGUAGE[locale], { ...options, timeZone });
  const day = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const weekday = format({ weekday: 'long' });
  return {
    dayAndTime: (instant) => `${day.format(instant)}, ${time.format(instant)}`,
    weekday: (instant) => weekday.format(instant),
  };
}
