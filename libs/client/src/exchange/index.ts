export { Answer, type Outcome } from './answer';
export type { Upload } from './call';
export { Refused, Unreachable } from './errors';
export type { Listing } from './listing';
export type { CallOptions, ChangeOptions, KeyedOptions } from './options';
export { unhandled, type Fault, type Refusal, type RefusalOf } from './refusal';
export type { RefusalStatus, UnfitBody, WrongInput } from './refusal';
