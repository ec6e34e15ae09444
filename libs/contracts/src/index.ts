export * from './gel-colours';
export * from './gels';
export * from './limits';
export * from './permissions';
export * from './posters';
export * from './refusals';
export * from './states';
export type * from './requests';
export type * from './views';
