export * from './answers';
export * from './door-answers';
