/** A moment as the theatre's clock shows it: RFC 3339 in the same offset as another time of the API. */
export function onClockOf(example: string, moment: Date): string {
  const offset = /([+-])(\d\d):(\d\d)$/.exec(example);
  if (!offset) return moment.toISOString();
  const [, sign, hours, minutes] = offset;
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return new Date(moment.getTime() + shift * 60_000).toISOString().slice(0, 19) + offset[0];
}

/** True when both times stand on the same page of the theatre's calendar. */
export function sameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10);
}
