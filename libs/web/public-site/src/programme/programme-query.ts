import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type ParamMap } from '@angular/router';
import { canBook } from '@azionelab/web/kernel';
import { map } from 'rxjs';
import type { Evening } from '../season/season';
import { isMonth } from './months';

/** What is asked of the programme: it stands in the address, and nowhere else. */
export interface ProgrammeQuery {
  /** `2026-12` */
  month: string | null;
  /** Name of a venue. */
  venue: string | null;
  /** Only what can be booked. */
  seats: boolean;
  search: string;
}

/** Shows from which on there is something to filter. */
export const FILTERED_FROM = 9;

/** The query of the page's address, as it changes; asked for where things are injected. */
export function programmeQuery(): Signal<ProgrammeQuery> {
  const params = inject(ActivatedRoute).queryParamMap;
  return toSignal(params.pipe(map(read)), { requireSync: true });
}

function read(params: ParamMap): ProgrammeQuery {
  const month = params.get('month');
  return {
    month: month && isMonth(month) ? month : null,
    venue: params.get('venue') || null,
    seats: params.get('seats') === 'available',
    search: params.get('search') ?? '',
  };
}

/** True when an evening is one of those that are asked for. */
export function fits({ performance, availability }: Evening, { month, venue, seats }: ProgrammeQuery): boolean {
  return (
    (!month || performance.starts_at.startsWith(month)) &&
    (!venue || performance.venue.name === venue) &&
    (!seats || canBook(availability))
  );
}
