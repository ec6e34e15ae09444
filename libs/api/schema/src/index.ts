export * from './audited';
export * from './company-owned';
export * from './migrate';
