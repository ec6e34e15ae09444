import { blamed, boundOf, capacityOf, seatsIn, type Figures } from './figures';

const saved: Figures = { room_capacity: 120, additional_seats: 6, manually_occupied_seats: 10 };

describe('the seats of an evening', () => {
  it('are the room’s and the extra ones, without those that are held', () => {
    expect(capacityOf(saved)).toBe(116);
    expect(capacityOf({ ...saved, manually_occupied_seats: 130 })).toBe(-4);
  });

  it('say how far each figure may go', () => {
    const typed = { ...saved, manually_occupied_seats: 46 };
    expect(boundOf('manually_occupied_seats', typed, 84)).toBe(42);
    expect(boundOf('room_capacity', { ...saved, room_capacity: 80 }, 84)).toBe(88);
    expect(boundOf('additional_seats', { ...saved, room_capacity: 200 }, 84)).toBe(0);
  });

  it('name the figure that does not fit', () => {
    const typed = { ...saved, room_capacity: 90, manually_occupied_seats: 20 };
    expect(blamed(typed, saved, 'room_capacity')).toBe('room_capacity');
    expect(blamed(typed, saved, 'manually_occupied_seats')).toBe('manually_occupied_seats');
    expect(blamed({ ...saved, manually_occupied_seats: 46 }, saved, 'room_capacity')).toBe('manually_occupied_seats');
    expect(blamed(saved, saved, null)).toBe('manually_occupied_seats');
  });

  it.each([
    ['120', 120],
    [' 7 ', 7],
    ['', null],
    ['-1', null],
    ['2.5', null],
    ['100001', null],
  ])('reads “%s” as %s', (text, seats) => expect(seatsIn(text)).toBe(seats));
});
