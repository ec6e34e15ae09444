export * from './answers';
export * from './booking-answers';
export * from './door-answers';
