import { anEvening, aWholeShow } from '@azionelab/web/testing';
import { eveningsOf } from './evenings';
import { theaterEvents } from './theater-event';

describe('theaterEvents', () => {
  const frame = { company: 'AzioneLab', image: null, page: (path: string) => `https://azionelab.example${path}` };
  const eventsOf = (...performances: ReturnType<typeof anEvening>[]) => {
    const show = aWholeShow({ performances });
    const evenings = eveningsOf(performances, new Date('2026-11-24T12:00:00+01:00'));
    return (theaterEvents(show, evenings, frame) as { '@graph': object[] })['@graph'];
  };

  it('tells an evening with its place, its start and where to book it', () => {
    expect(eventsOf(anEvening())).toEqual([
      expect.objectContaining({
        '@type': 'TheaterEvent',
        name: 'Ballata per un faro spento',
        startDate: '2026-11-27T20:45:00+01:00',
        location: expect.objectContaining({ '@type': 'PerformingArtsTheater', name: 'Sala Officina' }),
        offers: {
          '@type': 'Offer',
          url: 'https://azionelab.example/book/7',
          availability: 'https://schema.org/InStock',
        },
      }),
    ]);
  });

  it('offers nothing for what is closed, and says what is sold out', () => {
    const [closed, soldOut] = eventsOf(
      anEvening({ id: 1, booking_enabled: false }),
      anEvening({ id: 2, starts_at: '2026-11-28T20:45:00+01:00', available_seats: 0 }),
    );
    expect(closed).not.toHaveProperty('offers');
    expect(soldOut).toHaveProperty('offers.availability', 'https://schema.org/SoldOut');
  });

  it('leaves out what is over', () => {
    expect(eventsOf(anEvening({ starts_at: '2026-11-20T20:45:00+01:00', availability: 'past' }))).toEqual([]);
  });
});
