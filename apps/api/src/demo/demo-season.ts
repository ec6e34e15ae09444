import type { Gel, Motif } from '@azionelab/contracts';

/** A show of the demo company; all names are invented. */
export interface DemoShow {
  slug: string;
  title: string;
  credit: string;
  summary: string;
  description: string;
  gel: Gel;
  motif: Motif;
  duration_minutes: number;
  language: string;
  age_from: number | null;
  entry_note: string;
  credits: { role: string; names: string }[];
  warnings: string | null;
  is_published: boolean;
}

const INVITING = { entry_note: 'Ingresso libero, con prenotazione', language: 'Italiano', is_published: true };

export const SHOWS: DemoShow[] = [
  {
    ...INVITING,
    slug: 'ballata-per-un-faro-spento',
    title: 'Ballata per un faro spento',
    credit: 'testo e regia di Elena Marchetti',
    summary:
      'L’ultimo guardiano di un faro che non fa più luce riceve, ogni sera, la telefonata di una nave che non esiste.',
    description: [
      'Bruno tiene pulita la stanza della lampada da undici anni, anche se nessuno glielo ha chiesto. Risponde al telefono perché squilla. Annota la posizione perché una voce gliela detta. A poco a poco la carta sul muro si riempie di una rotta che porta alla sua porta.',
      'Un pezzo da camera per due attori, un centralino e quaranta metri di corda, costruito intorno al vero inventario di un faro chiuso nel 1987.',
    ].join('\n\n'),
    gel: 'congo',
    motif: 'fari',
    duration_minutes: 75,
    language: 'Italiano, sopratitoli in inglese',
    age_from: 12,
    credits: [
      { role: 'Con', names: 'Ada Corsi, Nereo Valli' },
      { role: 'Scene', names: 'Irma Costantini' },
      { role: 'Luci', names: 'Paolo Sereni' },
      { role: 'Suono', names: 'Lidia Fanti' },
    ],
    warnings: 'Luce stroboscopica per 20 secondi',
  },
  {
    ...INVITING,
    slug: 'nove-minuti-di-ritardo',
    title: 'Nove minuti di ritardo',
    credit: 'di Tullio Bresci, con Ada Corsi',
    summary: 'Una stazione, un altoparlante, nove minuti. Chi aspetta ha il tempo di cambiare idea.',
    description: 'Un monologo che dura quanto il ritardo di un treno, più il tempo di raccontarlo.',
    gel: 'ambra',
    motif: 'quinte',
    duration_minutes: 60,
    age_from: null,
    credits: [{ role: 'Con', names: 'Ada Corsi' }],
    warnings: null,
  },
  {
    ...INVITING,
    slug: 'prova-aperta',
    title: 'Prova aperta',
    credit: 'la compagnia al lavoro, ingresso libero',
    summary: 'Un pomeriggio di prove con la porta aperta. Porta una domanda.',
    description: 'Si prova, si sbaglia, si rifà. Nessuno ti metterà in scena, a meno che tu non lo chieda.',
    gel: 'salvia',
    motif: 'platea',
    duration_minutes: 150,
    age_from: null,
    credits: [],
    warnings: null,
  },
  {
    ...INVITING,
    slug: 'le-sedie-degli-altri',
    title: 'Le sedie degli altri',
    credit: 'drammaturgia collettiva',
    summary: 'Centoventi sedie, e nessuna è dove l’avevi lasciata.',
    description: 'Sei attori e il pubblico si scambiano il posto finché non si capisce più chi guarda.',
    gel: 'acqua',
    motif: 'sipario',
    duration_minutes: 80,
    age_from: 14,
    credits: [{ role: 'Con', names: 'la compagnia' }],
    warnings: null,
  },
  {
    ...INVITING,
    slug: 'pulcinella-non-dorme',
    title: 'Pulcinella non dorme',
    credit: 'da un canovaccio del Seicento',
    summary: 'Una notte intera per non pagare un debito.',
    description: 'Maschere, lazzi e un creditore che non sa contare.',
    gel: 'rosa',
    motif: 'nastro',
    duration_minutes: 70,
    age_from: 6,
    credits: [{ role: 'Con', names: 'Nereo Valli, Lidia Fanti' }],
    warnings: null,
  },
  {
    ...INVITING,
    slug: 'il-peso-della-neve',
    title: 'Il peso della neve',
    credit: 'di Elena Marchetti',
    summary: 'Ancora in prova.',
    description: 'Non ancora annunciato.',
    gel: 'sipario',
    motif: 'fondale',
    duration_minutes: 90,
    age_from: null,
    credits: [],
    warnings: null,
    is_published: false,
  },
];

export const VENUES = [
  {
    slug: 'sala-officina',
    name: 'Sala Officina',
    address: 'Via dei Calafati 12',
    city: 'Livorno',
    notes: 'Posti liberi. Chi arriva tardi aspetta il primo buio.',
    access_notes: 'Ingresso senza gradini dal cortile, Via dei Calafati 14. Suona e veniamo noi.',
  },
  {
    slug: 'teatro-del-molo',
    name: 'Teatro del Molo',
    address: 'Scali delle Ancore 3',
    city: 'Livorno',
    notes: '',
    access_notes: 'Ascensore a destra della biglietteria.',
  },
];

export const PAGES = [
  {
    slug: 'la-compagnia',
    title: 'La compagnia',
    position: 1,
    body: 'AzioneLab è nove persone e una vecchia corderia vicino al porto. Scriviamo quasi tutto quello che mettiamo in scena, e lo costruiamo nella stessa stanza in cui lo vedrai.\n\nUna volta al mese un pomeriggio di lavoro è aperto a tutti. Porta una domanda; nessuno ti metterà in scena, a meno che tu non lo chieda.',
  },
  {
    slug: 'laboratori',
    title: 'Laboratori',
    position: 2,
    body: 'Il martedì sera, da ottobre a maggio: voce, corpo, scena. Non serve esperienza.\n\n- Adulti, 19:30\n- Ragazzi, 17:00',
  },
  {
    slug: 'la-tua-visita',
    title: 'La tua visita',
    position: 3,
    body: '## Arrivare\n\nSala Officina è a otto minuti a piedi dal porto.\n\n## Senza gradini\n\nDal cortile, Via dei Calafati 14. Suona e veniamo noi.\n\n## Chi arriva tardi\n\nAspetta il primo buio, poi lo accompagniamo.',
  },
];

/** Invented people who have booked. */
export const GUESTS = [
  'Maria Rossi',
  'Piero Corradi',
  'Anna Bellini',
  'Livia Fanti',
  'Marco Gori',
  'Teresa Mancini',
  'Ugo Salvi',
  'Nina Ferri',
  'Carlo Bassi',
  'Elsa Donati',
  'Iacopo Neri',
  'Gemma Orsini',
];

export const STAFF = [
  { local: 'admin', name: 'Elena Marchetti', role: 'admin' },
  { local: 'editor', name: 'Tullio Bresci', role: 'editor' },
  { local: 'boxoffice', name: 'Irma Costantini', role: 'box_office' },
  { local: 'door', name: 'Giulia Landi', role: 'door' },
] as const;
