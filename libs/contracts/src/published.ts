/* What the package `@azionelab/contracts` holds: types, and constants. What is done with them stays in this workspace. */
export * from './gel-colours';
export * from './limits';
export { CONTRAST_MIN, HOUSE_LOOK } from './look';
export * from './office-states';
export * from './permissions';
export * from './refusals';
export * from './states';
export { EMBED_ORIGINS_MAX } from './web-origin';
export * from './webhook-events';
export type * from './requests';
export type * from './views';
