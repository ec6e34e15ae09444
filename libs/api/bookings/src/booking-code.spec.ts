import { drawBookingCode, readBookingCode, writtenCode } from './booking-code';

describe('a booking code', () => {
  it('is eight characters that cannot be misread', () => {
    for (let draw = 0; draw < 200; draw++) expect(drawBookingCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  });

  it('is read as people type it', () => {
    expect(writtenCode('K7QD93MX')).toBe('K7QD-93MX');
    for (const typed of ['K7QD-93MX', 'k7qd93mx', ' k7qd 93mx ']) expect(readBookingCode(typed)).toBe('K7QD93MX');
    expect(readBookingCode('oLi0-2345')).toBe('01102345');
  });

  it.each(['', 'K7QD-93M', 'K7QD-93MXX', 'U7QD-93MX', 'K7QD/93MX'])('is not %p', (typed) => {
    expect(readBookingCode(typed)).toBeUndefined();
  });
});
