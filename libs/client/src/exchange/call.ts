import type { RefusalStatus } from './refusal';

/** What a file is sent as. */
export type Upload = Blob | ArrayBuffer | Uint8Array;

/** A media type under which the server takes a picture; what it is, its first bytes say. */
export const kindOf = (sent: Upload): string => (sent instanceof Blob && sent.type) || 'image/jpeg';

/** One call of docs/api-contract.md. */
export interface Call<View, Status extends RefusalStatus> {
  /** Verb and path, without `/api`. */
  route: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;
  /** What stands for the names in braces. */
  path?: Record<string, string | number>;
  /** An object; what is undefined is left out. */
  query?: object;
  body?: object;
  file?: Upload;
  headers?: Record<string, string>;
  /** Reads an answer of success. */
  as: (answer: Response) => Promise<View>;
  /** The refusals that the caller should know; they are never waited out. */
  refusals: readonly Status[];
  /** It bears an idempotency key. */
  keyed?: boolean;
  /** Sent twice it does what it does once, although it is no GET. */
  repeatable?: boolean;
  /** Its answer may take as long as it takes. */
  streams?: boolean;
}

/** Reads a view. */
export const json = async <View>(answer: Response): Promise<View> => (await answer.json()) as View;

/** Reads a text. */
export const text = (answer: Response): Promise<string> => answer.text();

/** Leaves the reading to the caller. */
export const file = async (answer: Response): Promise<Response> => answer;

/** There is nothing to read. */
export const nothing = async (answer: Response): Promise<void> => {
  await answer.arrayBuffer();
};
