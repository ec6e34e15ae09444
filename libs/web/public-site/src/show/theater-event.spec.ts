import { anEvening, aWholeShow } from '@azionelab/web/testing';
import { eveningsOf } from './evenings';
import { theaterEvents } from './theater-event';

describe('theaterEvents', () => {
  const frame = {
    company: 'AzioneLab',
    programme: 'In scena',
    images: ['https://azionelab.example/posters/ballata-per-un-faro-spento.png'],
    page: (path: string) => `https://azionelab.example${path}`,
  };
  const eventsOf = (...performances: ReturnType<typeof anEvening>[]) => {
    const show = aWholeShow({ performances });
    const evenings = eveningsOf(performances, new Date('2026-11-24T12:00:00+01:00'));
    const graph = (theaterEvents(show, evenings, frame) as { '@graph': { '@type': string }[] })['@graph'];
    return graph.filter(({ '@type': type }) => type === 'TheaterEvent');
  };

  it('tells an evening with its place, its start and where to book it', () => {
    expect(eventsOf(anEvening())).toEqual([
      expect.objectContaining({
        '@type': 'TheaterEvent',
        name: 'Ballata per un faro spento',
        startDate: '2026-11-27T20:45:00+01:00',
        duration: 'PT75M',
        image: frame.images,
        performer: expect.objectContaining({ '@type': 'PerformingGroup', name: 'AzioneLab' }),
        location: expect.objectContaining({ '@type': 'PerformingArtsTheater', name: 'Sala Officina' }),
        offers: {
          '@type': 'Offer',
          url: 'https://azionelab.example/book/7',
          availability: 'https://schema.org/InStock',
        },
      }),
    ]);
  });

  it('offers at the door what is closed, and says what is sold out', () => {
    const [closed, soldOut] = eventsOf(
      anEvening({ id: 1, booking_enabled: false }),
      anEvening({ id: 2, starts_at: '2026-11-28T20:45:00+01:00', available_seats: 0 }),
    );
    expect(closed).toHaveProperty('offers', {
      '@type': 'Offer',
      url: 'https://azionelab.example/shows/ballata-per-un-faro-spento',
      availability: 'https://schema.org/InStoreOnly',
    });
    expect(soldOut).toHaveProperty('offers.availability', 'https://schema.org/SoldOut');
  });

  it('says what was called off, and offers nothing there', () => {
    const [off] = eventsOf(anEvening({ availability: 'cancelled' }));
    expect(off).toHaveProperty('eventStatus', 'https://schema.org/EventCancelled');
    expect(off).not.toHaveProperty('offers');
    expect(eventsOf(anEvening())[0]).toHaveProperty('eventStatus', 'https://schema.org/EventScheduled');
  });

  it('says where the page stands', () => {
    const { '@graph': graph } = theaterEvents(aWholeShow(), [], frame) as { '@graph': object[] };
    expect(graph).toEqual([
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'In scena', item: 'https://azionelab.example/shows' },
          { '@type': 'ListItem', position: 2, name: 'Ballata per un faro spento' },
        ],
      },
    ]);
  });

  it('leaves out what is over', () => {
    expect(eventsOf(anEvening({ starts_at: '2026-11-20T20:45:00+01:00', availability: 'past' }))).toEqual([]);
  });
});
