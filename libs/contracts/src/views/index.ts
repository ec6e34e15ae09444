export type * from './account.view';
export type * from './check-in.view';
export type * from './company.view';
export type * from './office.view';
export type * from './page.view';
export type * from './performance.view';
export type * from './reservation.view';
export type * from './show.view';
