import { TZDate } from '@date-fns/tz';

const ZONE = 'Europe/Rome';

/** One evening of the demo season; the seats that are taken already go to invented parties. */
export interface DemoEvening {
  show: string;
  venue: string;
  startsAt: Date;
  room: number;
  taken: number;
  /** Of the taken ones, how many are inside. */
  inside?: number;
  isBookingEnabled?: boolean;
}

/** A wall-clock time in the company's zone, some days from today. */
function at(now: Date, days: number, hour: number, minute = 0): Date {
  const day = new TZDate(now, ZONE);
  return new Date(new TZDate(day.getFullYear(), day.getMonth(), day.getDate() + days, hour, minute, 0, ZONE).getTime());
}

/** The next quarter of an hour that is two hours away: its door is open, and it can still be booked. */
function soon(now: Date): Date {
  const quarter = 15 * 60_000;
  return new Date(Math.ceil((now.getTime() + 2 * 3_600_000) / quarter) * quarter);
}

/** Tonight: 20:45 when its door is open and it has not begun, else two hours from now. */
export function tonight(now: Date): DemoEvening {
  const usual = at(now, 0, 20, 45);
  const ahead = usual.getTime() - now.getTime();
  const fits = ahead > 30 * 60_000 && ahead < 3 * 3_600_000;
  return {
    show: 'ballata-per-un-faro-spento',
    venue: 'sala-officina',
    startsAt: fits ? usual : soon(now),
    room: 120,
    taken: 88,
    inside: 47,
  };
}

/** The rest of the season, relative to now: every state that a visitor can meet. */
export function season(now: Date): DemoEvening[] {
  const ballata = { show: 'ballata-per-un-faro-spento', venue: 'sala-officina', room: 120 };
  const nove = { show: 'nove-minuti-di-ritardo', venue: 'teatro-del-molo', room: 90 };
  const sedie = { show: 'le-sedie-degli-altri', venue: 'sala-officina', room: 120 };
  const pulcinella = { show: 'pulcinella-non-dorme', venue: 'teatro-del-molo', room: 180 };
  return [
    { ...ballata, startsAt: at(now, -7, 20, 45), taken: 96, inside: 91 },
    { ...ballata, startsAt: at(now, 1, 20, 45), taken: 116 },
    { ...ballata, startsAt: at(now, 2, 17), taken: 120 },
    { ...ballata, venue: 'teatro-del-molo', room: 180, startsAt: at(now, 7, 20, 45), taken: 62 },
    {
      ...ballata,
      venue: 'teatro-del-molo',
      room: 180,
      startsAt: at(now, 8, 20, 45),
      taken: 20,
      isBookingEnabled: false,
    },
    { ...nove, startsAt: at(now, 14, 20, 45), taken: 86 },
    { ...nove, startsAt: at(now, 15, 20, 45), taken: 53 },
    { ...nove, startsAt: at(now, 16, 17), taken: 90 },
    { ...nove, startsAt: at(now, 21, 20, 45), taken: 0 },
    { show: 'prova-aperta', venue: 'sala-officina', room: 60, startsAt: at(now, 29, 15), taken: 12 },
    { ...sedie, startsAt: at(now, 43, 20, 45), taken: 120 },
    { ...sedie, startsAt: at(now, 44, 20, 45), taken: 120 },
    { ...sedie, startsAt: at(now, 50, 20, 45), taken: 31 },
    { ...pulcinella, startsAt: at(now, 70, 20, 45), taken: 0 },
    { ...pulcinella, startsAt: at(now, 71, 17), taken: 8 },
    { ...pulcinella, startsAt: at(now, 77, 20, 45), taken: 0 },
    { show: 'il-peso-della-neve', venue: 'sala-officina', room: 120, startsAt: at(now, 100, 20, 45), taken: 0 },
  ];
}
