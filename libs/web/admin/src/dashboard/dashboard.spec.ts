import { aDashboard, aDashboardEvening, anAttention } from '@azionelab/web/testing';
import type { DashboardView } from '@azionelab/contracts';
import { openOffice, staff, wordsOf, type Office } from '../frame/open-office.testing';

const DASHBOARD = '/api/admin/dashboard/';

describe('the first page of the office', () => {
  let office: Office;
  const open = async (board: DashboardView = aDashboard(), me = staff('admin')) => {
    office = await openOffice('/admin', me);
    await office.tell(DASHBOARD, board);
  };
  const words = (selector: string) => wordsOf(office.all(selector));
  const links = (selector: string) => office.all(selector).map((link) => link.getAttribute('href'));

  it('greets by the hour and the day of the company’s clock', async () => {
    await open();
    expect(words('h1')).toEqual(['Buonasera, Elena']);
    expect(words('az-page-head .muted')).toEqual(['venerdì 27 novembre']);
  });

  it('shows tonight with its seats, and opens its door', async () => {
    await open();
    expect(words('az-tonight-strip h2')).toEqual(['Ballata per un faro spento']);
    expect(words('az-tonight-strip .figure-box')).toEqual([
      '84posti confermati su 116 in vendita',
      '32posti liberi; altri 5 richiesti e in attesa',
    ]);
    expect(words('az-tonight-strip .what')[0]).toContain('21 persone sono già dentro.');
    expect(links('az-tonight-strip .deed a')).toEqual(['/door/7']);
  });

  it('shows the next evening when none is tonight, and offers no door', async () => {
    const next = {
      ...aDashboardEvening(),
      is_today: false,
      opens_at: '2026-11-28T19:45:00+01:00',
      checked_in_seats: 0,
    };
    await open(aDashboard({ tonight: { ...next, starts_at: '2026-11-28T20:45:00+01:00' } }));
    expect(words('az-tonight-strip .label')).toEqual(['La prossima: sab 28 nov, 20:45, Sala Officina']);
    expect(links('az-tonight-strip .deed a')).toEqual(['/admin/performances/7']);
  });

  it('leads from what wants a person to where it is mended, and past what they may not do', async () => {
    await open();
    expect(links('az-attention-list a')).toEqual([
      '/admin/reservations?status=pending&performance=7',
      '/admin/shows/3',
    ]);
    expect(office.all('az-attention-list a')[0]?.getAttribute('aria-label')).toBe(
      'Guarda: 3 richieste stanno per scadere',
    );
  });

  it('keeps from an editor what only the box office can do', async () => {
    await open(aDashboard({ attention: [anAttention(), anAttention({ kind: 'failed_messages' })] }), staff('editor'));
    expect(words('az-attention-list li')).toEqual(['Niente, per ora.']);
  });

  it('tells every chart in a sentence, and shows it as a table', async () => {
    await open();
    const drawn = () =>
      office.all('.panels :is(svg, .steps)[role=img]').map((chart) => chart.getAttribute('aria-label'));
    expect(drawn()).toEqual([
      '84 posti confermati, 4 tenuti da noi, 32 liberi',
      '112 posti confermati, 4 tenuti da noi, 4 liberi',
      '120 posti confermati, 0 tenuti da noi, 0 liberi',
      '495 posti confermati in 30 giorni; il giorno migliore 27 novembre con 31, oggi 31.',
      '343 posti confermati in 14 giorni; il giorno migliore 27 novembre con 31, oggi 31.',
      'Su 100 posti richiesti 87 si confermano; su 100 confermati 91 si riempiono. Vuoti: 39.',
    ]);
    for (const button of office.all('az-chart-panel button')) button.click();
    await office.settle();
    expect(drawn()).toEqual([]);
    expect(words('az-evenings-chart tbody tr')[1]).toBe('sab 28 nov, 20:45: Ballata per un faro spento112445');
    expect(words('az-day-chart tbody tr')).toHaveLength(30);
    expect(words('az-chair-chart tbody tr').at(-1)).toBe('Confermati e rimasti vuoti39');
  });

  it('begins with three steps, the next of them first', async () => {
    await open(
      aDashboard({
        tonight: null,
        evenings: [],
        attention: [],
        request_to_chair: null,
        totals: { venues: 1, shows: 0, performances: 0 },
      }),
    );
    expect(words('az-first-steps .title-medium')).toEqual(['Il luogo : fatto', 'Lo spettacolo', 'La prima serata']);
    expect(links('az-first-steps a')).toEqual(['/admin/shows/new', '/admin/performances/new']);
    expect(office.all('az-tonight-strip')).toHaveLength(0);
  });

  it('keeps its figures when the next answer fails, and says from when they are', async () => {
    await open();
    document.dispatchEvent(new Event('visibilitychange'));
    await office.settle();
    office.api.expectOne(DASHBOARD).error(new ProgressEvent('error'));
    await office.settle();
    expect(words('.note.warn')).toEqual(['Queste cifre sono delle 20:31: ora non riusciamo ad aggiornarle.']);
    expect(words('az-tonight-strip h2')).toHaveLength(1);
  });

  it('says what failed, and tries again', async () => {
    office = await openOffice('/admin', staff('admin'));
    office.api.expectOne(DASHBOARD).error(new ProgressEvent('error'));
    await office.settle();
    office.all('az-load-error button')[0]?.click();
    await office.settle();
    await office.tell(DASHBOARD, aDashboard());
    expect(words('az-tonight-strip h2')).toHaveLength(1);
  });
});
