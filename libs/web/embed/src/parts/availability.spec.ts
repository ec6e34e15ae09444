import { AVAILABILITIES, type Availability } from '@azionelab/contracts';
import { wordsIn } from '../words';
import { availabilityChip, canBook, doorHint, sayAvailability } from './availability';

const evening = (availability: Availability, available_seats = 4) => ({
  availability,
  available_seats,
  starts_at: '2026-11-27T20:45:00+01:00',
});

describe('what an evening offers', () => {
  it('is bookable while the API says that there are seats', () => {
    expect(AVAILABILITIES.filter((availability) => canBook(evening(availability)))).toEqual(['free', 'few']);
  });

  it.each([
    ['free', 32, '32 posti liberi', '32 seats left'],
    ['free', 1, '1 posto libero', '1 seat left'],
    ['few', 4, 'Ultimi 4 posti', 'Last 4 seats'],
    ['few', 1, 'Ultimo posto', 'Last seat'],
    ['sold_out', 0, 'Tutto esaurito', 'Sold out'],
    ['closed', 9, 'Prenotazioni chiuse', 'Booking closed'],
    ['cancelled', 9, 'Annullato', 'Cancelled'],
  ] as const)('%s with %i is said in both languages', (availability, seats, italian, english) => {
    const told = (language: 'it' | 'en') => sayAvailability(evening(availability, seats), wordsIn(language));
    expect([told('it'), told('en')]).toEqual([italian, english]);
  });

  it('has an icon beside each word', () => {
    for (const availability of AVAILABILITIES) {
      const chip = availabilityChip(evening(availability), wordsIn('en'));
      expect(chip.querySelector('svg[aria-hidden]')).not.toBeNull();
      expect(chip.textContent).not.toBe('');
    }
  });

  it('says when one may come to an evening that is closed for booking', () => {
    expect(doorHint(evening('closed'), wordsIn('it'))).toBe('All’ingresso dalle 19:45');
    expect(doorHint(evening('sold_out'), wordsIn('it'))).toBeNull();
  });
});
