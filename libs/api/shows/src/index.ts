export * from './performance.entity';
export * from './programme';
export * from './season';
export * from './seat-ledger';
export * from './show.entity';
export * from './shows.errors';
export * from './shows.module';
export * from './venue.entity';
