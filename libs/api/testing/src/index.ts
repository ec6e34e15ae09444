export * from './fixtures';
export * from './house';
export * from './test-clock';
export * from './test-database';
export * from './together';
