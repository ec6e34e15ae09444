export * from './arrivals';
export * from './booking-code';
export * from './bookings.errors';
export * from './bookings.module';
export * from './reservation.entity';
export * from './reservations';
export * from './walk-up-booking';
