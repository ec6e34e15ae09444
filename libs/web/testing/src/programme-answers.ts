import type {
  BlockedEveningView,
  EveningChangeView,
  LetterPreviewView,
  ListView,
  MeView,
  OfficePageView,
  OfficePerformanceView,
  OfficeShowView,
  OfficeVenueView,
  RunPerformanceView,
} from '@azionelab/contracts';
import { PERMISSIONS_OF } from '@azionelab/contracts';
import { aShow, someone } from './answers';

/** Answers about the programme in the office, whole and typed by the contract: name what a test is about. */

const row = { version: 3, created_at: '2026-10-01T10:00:00+02:00', updated_at: '2026-11-20T10:00:00+01:00' };

/** One page of a list that holds all there is. */
export const aList = <Row>(...results: Row[]): ListView<Row> => ({ count: results.length, results });

/** Someone who plans the season, signed in. */
export const anEditor = (change: Partial<MeView> = {}): MeView =>
  someone({
    user: { id: 1, name: 'Elena', email: 'editor@demo.azionelab.test' },
    role: 'editor',
    permissions: [...PERMISSIONS_OF.editor],
    ...change,
  });

export const anOfficeShow = (change: Partial<OfficeShowView> = {}): OfficeShowView => {
  const { next_performance_at: _, ...show } = aShow();
  return {
    ...row,
    ...show,
    description: 'Bruno tiene pulita la **stanza** della lampada.',
    is_published: true,
    ...change,
  };
};

export const anOfficeVenue = (change: Partial<OfficeVenueView> = {}): OfficeVenueView => ({
  ...row,
  id: 2,
  name: 'Sala Officina',
  slug: 'sala-officina',
  address: 'Via dei Calafati 12',
  city: 'Livorno',
  notes: '',
  access_notes: 'Dal cortile, via dei Calafati 14.',
  ...change,
});

export const anOfficePerformance = (change: Partial<OfficePerformanceView> = {}): OfficePerformanceView => ({
  ...row,
  id: 7,
  show: 1,
  show_title: 'Ballata per un faro spento',
  venue: 2,
  venue_name: 'Sala Officina',
  starts_at: '2026-11-27T20:45:00+01:00',
  room_capacity: 120,
  manually_occupied_seats: 10,
  additional_seats: 6,
  is_booking_enabled: true,
  max_party_size: 10,
  confirmed_seats: 84,
  available_seats: 32,
  pending_seats: 5,
  cancelled_at: null,
  ...change,
});

export const anOfficePage = (change: Partial<OfficePageView> = {}): OfficePageView => ({
  ...row,
  id: 4,
  slug: 'la-compagnia',
  title: 'La compagnia',
  body: 'Siamo in **sei**.',
  position: 1,
  is_published: true,
  ...change,
});

export const aRunEvening = (change: Partial<RunPerformanceView> = {}): RunPerformanceView => ({
  id: null,
  starts_at: '2026-12-04T21:00:00+01:00',
  clashes_with: null,
  ...change,
});

export const aBlockedEvening = (change: Partial<BlockedEveningView> = {}): BlockedEveningView => ({
  id: 7,
  show_title: 'Ballata per un faro spento',
  starts_at: '2026-11-27T20:45:00+01:00',
  confirmed_seats: 84,
  capacity: 60,
  ...change,
});

export const aLetterPreview = (change: Partial<LetterPreviewView> = {}): LetterPreviewView => ({
  kind: 'performance_moved',
  locale: 'it',
  subject: 'La tua sera cambia',
  html: '<!doctype html><html><body><p style="color:#123456">Ci vediamo sabato.</p></body></html>',
  text: 'Ci vediamo sabato.',
  ...change,
});

export const anEveningChange = (change: Partial<EveningChangeView> = {}): EveningChangeView => ({
  dry_run: true,
  performance: anOfficePerformance(),
  confirmed: { reservations: 39, seats: 84 },
  pending: { reservations: 3, seats: 5 },
  letters: 42,
  previews: [aLetterPreview(), aLetterPreview({ locale: 'en', subject: 'Your evening changes' })],
  ...change,
});
