import type { FieldErrors, RefusalBody } from '@azionelab/contracts';

/** The input is wrong (HTTP 400): each field with what is wrong with it, in sentences for a person. */
export interface WrongInput {
  status: 'invalid_input';
  detail: string;
  fields: FieldErrors;
}

/** The body cannot be taken: it is too large (HTTP 413), or of another kind than was asked for (400, 415). */
export interface UnfitBody {
  status: 'unfit_body';
  detail: string;
}

/** Something broke on the server's side (HTTP 500). */
export interface Fault {
  status: 'fault';
  detail: string;
}

/**
 * Every way in which a call is answered with no (SPEC 4.1): a union told apart by `status`, each with its facts beside
 * it. `detail` is one sentence for a person.
 */
export type Refusal = RefusalBody | WrongInput | UnfitBody | Fault;

/** The machine-readable word of a refusal. */
export type RefusalStatus = Refusal['status'];

/** The refusals of these words, with their facts. */
export type RefusalOf<Status extends RefusalStatus> = {
  [One in RefusalStatus]: Extract<Refusal, { status: One }>;
}[Status];

/**
 * Ends a `switch` over a refusal's `status`: where a case is missing, this does not compile.
 * @throws Error when the server says what this version does not know
 */
export function unhandled(refusal: never): never {
  throw new Error(`Nobody handles ${JSON.stringify((refusal as { status?: unknown }).status)}.`);
}
