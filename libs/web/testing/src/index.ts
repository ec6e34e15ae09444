export * from './answers';
export * from './booking-answers';
export * from './device';
export * from './door-answers';
export * from './house-answers';
export * from './pack-answers';
export * from './programme-answers';
export * from './reservation-office-answers';
