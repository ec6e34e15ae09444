import type { Locale } from '@azionelab/contracts';

/** What of the site can be shown inside another one. */
export type Embedded =
  | { kind: 'programme'; language: Locale }
  | { kind: 'show'; language: Locale; slug: string }
  | { kind: 'booking'; language: Locale; performance: number };

const ROOM = /^(?:\/(?<language>en))?(?:\/(?<room>shows|book|embed\/programme|embed\/book)(?:\/(?<which>[^/]+))?)?\/?$/;

/** What the address of a page shows, or null when nothing of it can be shown elsewhere. */
export function embeddedBy({ pathname, searchParams }: URL): Embedded | null {
  const found = ROOM.exec(pathname);
  if (!found) return null;
  const { language: prefix, room, which } = found.groups as Partial<Record<'language' | 'room' | 'which', string>>;
  const language = prefix === 'en' || searchParams.get('lang') === 'en' ? 'en' : 'it';
  if (room === 'book' || room === 'embed/book') return bookingOf(which, language);
  const slug = room === 'embed/programme' ? searchParams.get('show') : which;
  if (!slug || slug === 'calendar') return { kind: 'programme', language };
  return /^[a-z0-9-]{1,220}$/.test(slug) ? { kind: 'show', language, slug } : null;
}

function bookingOf(id = '', language: Locale): Embedded | null {
  const performance = /^[1-9]\d{0,15}$/.test(id) ? Number(id) : NaN;
  return Number.isSafeInteger(performance) ? { kind: 'booking', language, performance } : null;
}

/** The page that a frame loads for it. */
export function frameAddress(what: Embedded): string {
  const query = new URLSearchParams({ lang: what.language });
  if (what.kind === 'booking') return `/embed/book/${what.performance}?${query}`;
  if (what.kind === 'show') query.set('show', what.slug);
  return `/embed/programme?${query}`;
}
