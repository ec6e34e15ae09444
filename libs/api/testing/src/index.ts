export * from './fixtures';
export * from './house';
export * from './test-clock';
export * from './test-database';
export * from './test-mailbox';
export * from './together';
