import { TestBed } from '@angular/core/testing';
import { aPerformance, aShow } from '@azionelab/web/testing';
import { seasonOf } from './season';
import { SeasonWords } from './season-words';

const NOW = new Date('2026-11-21T12:00:00+01:00');

describe('SeasonWords', () => {
  const say = (...evenings: Parameters<typeof aPerformance>[0][]) => {
    const [entry] = seasonOf(
      [aShow()],
      evenings.map((evening) => aPerformance(evening)),
      NOW,
    ).entries;
    if (!entry) throw new Error('nothing to say');
    const words = TestBed.inject(SeasonWords);
    return { run: words.run(entry), status: words.status(entry) };
  };
  const first = '2026-12-11T20:45:00+01:00';
  const last = '2026-12-20T17:00:00+01:00';

  it('tells a run by its end, and a single evening by its day', () => {
    expect(say({ starts_at: first }, { starts_at: last }).run).toBe('fino al 20 dic · 2 repliche');
    expect(say({ starts_at: last }).run).toBe('domenica, 17:00');
  });

  it('says that there are seats', () => {
    expect(say({ starts_at: first }, { starts_at: last }).status).toEqual({
      tone: 'ok',
      icon: 'check_circle',
      text: 'Posti disponibili',
    });
  });

  it('says on which evening only a few are left', () => {
    expect(say({ starts_at: first, available_seats: 4 }, { starts_at: last }).status).toMatchObject({
      tone: 'warn',
      text: 'Ultimi 4 posti, 11 dic',
    });
    expect(say({ starts_at: first, available_seats: 1 }).status.text).toBe('Ultimo posto');
  });

  it('says until when it is sold out', () => {
    expect(say({ starts_at: first, available_seats: 0 }, { starts_at: last }).status).toMatchObject({
      tone: 'off',
      text: 'Esaurito fino al 20 dic',
    });
    expect(say({ starts_at: first, available_seats: 0 }).status.text).toBe('Tutto esaurito');
    expect(say({ starts_at: first, booking_enabled: false }).status.text).toBe('Prenotazioni chiuse');
  });
});
