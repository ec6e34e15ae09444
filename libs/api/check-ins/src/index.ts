export * from './check-in-window';
export * from './arrival-book';
export * from './arrival.entity';
export * from './check-in.entity';
export * from './check-ins.module';
