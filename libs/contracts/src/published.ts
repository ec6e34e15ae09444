/* What the package `@azionelab/contracts` holds: types, and constants. What is done with them stays in this workspace. */
export * from './gel-colours';
export * from './limits';
export * from './office-states';
export * from './permissions';
export * from './refusals';
export * from './states';
export type * from './requests';
export type * from './views';
