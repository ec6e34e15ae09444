import type {
  CompanyView,
  MeView,
  PerformanceSummaryView,
  PerformanceView,
  ShowPerformanceView,
  ShowSummaryView,
  ShowView,
  TicketView,
} from '@azionelab/contracts';

/** Answers of the API, whole and typed by the contract: name what a test is about, the rest is the demo company's. */

export const aCompany = (change: Partial<CompanyView> = {}): CompanyView => ({
  name: 'AzioneLab',
  locale: 'it',
  time_zone: 'Europe/Rome',
  contact_email: 'botteghino@azionelab.example',
  colours: {},
  logo: null,
  menu: [{ slug: 'la-compagnia', title: 'La compagnia' }],
  ...change,
});

export const aShow = (change: Partial<ShowSummaryView> = {}): ShowSummaryView => ({
  id: 1,
  title: 'Ballata per un faro spento',
  slug: 'ballata-per-un-faro-spento',
  summary: 'L’ultimo guardiano di un faro che non illumina più.',
  poster_image: null,
  poster_alt: '',
  next_performance_at: '2026-11-27T20:45:00+01:00',
  credit: 'testo e regia di Elena Marchetti',
  duration_minutes: 75,
  language: 'Italiano',
  age_from: 12,
  entry_note: null,
  credits: [{ role: 'Luci', names: 'Paolo Sereni' }],
  warnings: null,
  gel: 'congo',
  motif: 'fari',
  ...change,
});

export const anEvening = (change: Partial<ShowPerformanceView> = {}): ShowPerformanceView => ({
  id: 7,
  availability: toldOf(change),
  starts_at: '2026-11-27T20:45:00+01:00',
  venue: { name: 'Sala Officina', city: 'Livorno' },
  booking_enabled: true,
  capacity: 120,
  available_seats: 32,
  ...change,
});

/** The API's word for seats that are named without one. */
function toldOf({ available_seats: seats = 32, booking_enabled: open = true }: Partial<ShowPerformanceView>) {
  if (seats === 0) return 'sold_out';
  if (!open) return 'closed';
  return seats <= 6 ? 'few' : 'free';
}

export const aWholeShow = (change: Partial<ShowView> = {}): ShowView => ({
  ...aShow(),
  description: 'Bruno tiene pulita la stanza della lampada da undici anni.',
  performances: [anEvening()],
  ...change,
});

/** A performance of a show, as the programme lists it. */
export const aPerformance = (
  change: Partial<PerformanceSummaryView> = {},
  show: ShowSummaryView = aShow(),
): PerformanceSummaryView => ({
  ...anEvening(change),
  show: { title: show.title, slug: show.slug, credit: show.credit, gel: show.gel, motif: show.motif },
  ...change,
});

export const aWholePerformance = (change: Partial<PerformanceView> = {}): PerformanceView => {
  const { show, venue, ...performance } = aPerformance();
  return {
    ...performance,
    show: { ...show, summary: aShow().summary, duration_minutes: 75 },
    venue: { ...venue, address: 'Via dei Calafati 12', access_notes: 'Dal cortile, via dei Calafati 14.' },
    max_party_size: 6,
    availability: toldOf(change),
    ...change,
  };
};

export const aTicket = (change: Partial<TicketView> = {}): TicketView => ({
  reservation_id: 3,
  code: '7K4P-29QD',
  status: 'confirmed',
  name: 'Maria Rossi',
  party_size: 2,
  locale: 'it',
  confirmed_at: '2026-11-24T18:02:00+01:00',
  cancelled_at: null,
  admitted: 0,
  qr_code_url: '/api/reservations/3/qr-code/?signature=s',
  performance_id: 7,
  show_title: 'Ballata per un faro spento',
  show_slug: 'ballata-per-un-faro-spento',
  show_credit: 'testo e regia di Elena Marchetti',
  gel: 'congo',
  motif: 'fari',
  venue: { name: 'Sala Officina', address: 'Via dei Calafati 12', city: 'Livorno', access_notes: '' },
  starts_at: '2026-11-27T20:45:00+01:00',
  ...change,
});

/** Someone of the door staff, signed in. */
export const someone = (change: Partial<MeView> = {}): MeView => ({
  user: { id: 4, name: 'Giulia', email: 'door@demo.azionelab.test' },
  company: { name: 'AzioneLab', slug: 'demo', time_zone: 'Europe/Rome' },
  role: 'door',
  permissions: ['check_in'],
  must_set_up_second_factor: false,
  device: null,
  key: null,
  ...change,
});
