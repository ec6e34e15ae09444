import { drawTicket } from './draw-ticket';
import type { PrintedTicket } from './printed-ticket';
import { qrOutline } from './qr-outline';
import { readPdf, readQrPath } from './read-pdf.testing';

const MM = 72 / 25.4;
const NOW = new Date('2026-11-20T10:00:00Z');

const TICKET: PrintedTicket = {
  locale: 'it',
  company: 'AzioneLab',
  show: {
    slug: 'ballata',
    title: 'Ballata per un faro spento',
    credit: 'testo e regia di Elena Marchetti',
    gel: null,
    motif: 'fari',
  },
  evening: 'ven 27 nov',
  start: '20:45',
  place: 'Sala Officina, Via dei Calafati 12, Livorno',
  partySize: 2,
  code: '7K4P-29QD',
  qrText: `https://azionelab.test/t#${'aB3_'.repeat(10)}xyz`,
};

const LONG = {
  title: 'Un titolo che non finisce mai '.repeat(7).slice(0, 200),
  credit: 'drammaturgia collettiva di moltissime persone '.repeat(5),
};

describe('drawTicket', () => {
  const printed = async (ticket: Partial<PrintedTicket>) => readPdf(await drawTicket({ ...TICKET, ...ticket }, NOW));

  it('is one page of A6 that says what it is and in which language', async () => {
    const { pages, size, title, language, alternatives } = await printed({});
    expect(pages).toBe(1);
    expect(size.width).toBeCloseTo(105 * MM, 1);
    expect(size.height).toBeCloseTo(148 * MM, 1);
    expect(title).toBe('Biglietto 7K4P-29QD · Ballata per un faro spento');
    expect(language).toBe('it-IT');
    expect(alternatives).toEqual(['Codice QR del biglietto 7K4P-29QD']);
  });

  it('has every word as text', async () => {
    const { text } = await printed({});
    for (const part of [TICKET.show.title, TICKET.show.credit, TICKET.place, 'ven 27 nov', '20:45', '7K4P-29QD'])
      expect(text).toContain(part);
    expect(text).toContain('Mostralo all’ingresso.');
    expect((await printed({ locale: 'en' })).text).toContain('Show it at the door.');
  });

  it('has no picture: the QR code is a path, 44 mm wide with its quiet zone, and can be read', async () => {
    const { images, path } = await printed({});
    const { size } = qrOutline(TICKET.qrText);
    expect(images).toBe(0);
    expect(path.unit * size).toBeCloseTo(44 * MM, 1);
    expect(await readQrPath(path.svg, size)).toBe(TICKET.qrText);
    expect(await readQrPath(path.svg.slice(0, path.svg.length / 2), size)).toBeUndefined();
  });

  it('stays one page with the longest words, and keeps the city', async () => {
    const place = `${'Teatro Comunale della Costa Viola'}, Piazza Vittorio Emanuele Secondo 144, Reggio Calabria`;
    const { pages, text } = await printed({ show: { ...TICKET.show, ...LONG }, place });
    expect(pages).toBe(1);
    expect(text.replace(/\s+/g, ' ')).toContain('Reggio Calabria');
    expect(text).toContain('…');
  });

  it.each(['Łódź, Příběh và Đặng Thị Hồng', 'Perché no? È già città'])('sets %s', async (title) => {
    expect((await printed({ show: { ...TICKET.show, title } })).text).toContain(title);
  });

  it.each(['東京物語', '', '   ', '<b>"Tom & Jerry"</b>', 'x'.repeat(200)])(
    'does not stumble over %j',
    async (title) => {
      expect((await printed({ show: { ...TICKET.show, title, credit: null } })).pages).toBe(1);
    },
  );
});
