import { DOOR_VERDICTS, type ScanView } from '@azionelab/contracts';
import { houseRoutes } from '../house.routes';
import { begin, DOOR, openScreen, wordsOf, type OpenScreen } from '../open-screen.testing';

const SCANS = `${DOOR}/scans/`;
const aScan = (change: Partial<ScanView> = {}): ScanView => ({
  id: 1,
  at: '2026-11-27T20:31:00+01:00',
  verdict: 'admitted',
  by: 'Ingresso sinistro',
  offline: false,
  reservation_id: 3,
  ...change,
});

describe('the scan log', () => {
  let screen: OpenScreen;
  beforeEach(async () => {
    screen = await openScreen(houseRoutes, '/door/7/scans');
    await begin(screen);
  });
  const rows = () => [...screen.host().querySelectorAll('tbody tr')].map(wordsOf);

  it('has words for every verdict', async () => {
    const results = DOOR_VERDICTS.map((verdict, id) => aScan({ id, verdict, offline: verdict === 'admitted' }));
    await screen.answer(SCANS, { count: results.length, results });
    expect(rows()).toHaveLength(DOOR_VERDICTS.length);
    expect(new Set(rows()).size).toBe(DOOR_VERDICTS.length);
    expect(rows()[1]).toBe('20:31 Entrati senza rete Ingresso sinistro');
  });

  it('turns its pages', async () => {
    await screen.answer(SCANS, { count: 80, results: [aScan()] });
    expect(screen.text('nav')).toContain('1 / 2');
    await screen.press('Più vecchi');
    const call = await screen.answer(SCANS, { count: 80, results: [aScan({ id: 2 })] });
    expect(call.request.params.get('page')).toBe('2');
  });
});
