type Parts = Intl.DateTimeFormatOptions;

const tell = (instant: Date, language: string, timeZone: string, parts: Parts): string =>
  new Intl.DateTimeFormat(language, { ...parts, timeZone }).format(instant);

/** `ven 27 nov`, `Fri 27 Nov`: as the ticket's page has it. */
export function dayOf(instant: Date, language: string, timeZone: string): string {
  const part = (parts: Parts) => tell(instant, language, timeZone, parts);
  return [part({ weekday: 'short' }), part({ day: 'numeric' }), part({ month: 'short' }).slice(0, 3)].join(' ');
}

/** `20:45` */
export function timeOf(instant: Date, language: string, timeZone: string): string {
  return tell(instant, language, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
