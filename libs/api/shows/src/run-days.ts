import { InvalidInput } from '@azionelab/api/kernel';
import type { CreateRunRequest } from '@azionelab/contracts/requests';
import { TZDate } from '@date-fns/tz';

const DAY = 86_400_000;

/** Longest run, from its first day to its last. */
const DAYS_MAX = 2 * 366;

type Plan = Pick<CreateRunRequest, 'rules' | 'from' | 'to' | 'except'>;

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Every day of the calendar from one to another, both included, as `2026-05-15`. */
function daysOf({ from, to }: Plan): string[] {
  const count = (noon(to).getTime() - noon(from).getTime()) / DAY + 1;
  if (count < 1) throw new InvalidInput({ to: ['Enter a day that is not before the first one.'] });
  if (count > DAYS_MAX) throw new InvalidInput({ to: ['Enter a day within two years of the first one.'] });
  return Array.from({ length: count }, (_, index) =>
    new Date(noon(from).getTime() + index * DAY).toISOString().slice(0, 10),
  );
}

/**
 * A time on a company's clock. One that the change to summer time leaves out (02:30 of that night) is as much later as
 * the clock was put forward; one that comes twice in autumn is the first of the two: nobody is told to come too late.
 * @param day `2026-05-15` @param time `21:00`
 */
export function instantOf(day: string, time: string, timeZone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const instant = new Date(new TZDate(year, month - 1, date, hours, minutes, timeZone).getTime());
  const earlier = new TZDate(instant.getTime() - DAY / 24, timeZone);
  const isTwice = earlier.getDate() === date && earlier.getHours() === hours && earlier.getMinutes() === minutes;
  return isTwice ? new Date(earlier.getTime()) : instant;
}

/** When the evenings of a run begin, in order and each once. @throws InvalidInput */
export function startsOf(plan: Plan, timeZone: string): Date[] {
  const left = new Set(plan.except);
  const starts = daysOf(plan)
    .filter((day) => !left.has(day))
    .flatMap((day) => {
      const weekday = noon(day).getUTCDay() || 7;
      const rules = plan.rules.filter((rule) => rule.weekday === weekday);
      return rules.map(({ time }) => instantOf(day, time, timeZone).getTime());
    });
  return [...new Set(starts)].sort((a, b) => a - b).map((start) => new Date(start));
}
