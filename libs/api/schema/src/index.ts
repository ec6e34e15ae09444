export * from './company-owned';
export * from './migrate';
