import type { ListView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import type { Answer } from './answer';
import { json, type Call } from './call';
import type { CallOptions } from './options';
import type { RefusalStatus } from './refusal';
import { send } from './send';

/** Rows of a page unless told otherwise: the most that the server gives at once. */
const PAGE_SIZE = 100;

/**
 * A list that is asked for page by page, as far as it is read: `for await (const row of list)`. Nothing is asked before. What
 * is added or removed meanwhile may shift a row past the reader, or show it twice.
 */
export interface Listing<Row, Status extends RefusalStatus> extends AsyncIterable<Row> {
  /** One page, the first is 1, with the number of all rows. */
  page(page?: number): Answer<ListView<Row>, Status>;
  /** Every row. */
  all(): Promise<Row[]>;
}

/** What a list is asked with. */
interface Paged {
  page?: number | undefined;
  page_size?: number | undefined;
}

/** A list as its calls. */
export function listing<Row, Status extends RefusalStatus>(
  at: Connection,
  call: Omit<Call<unknown, Status>, 'as'>,
  query: Paged,
  options: CallOptions = {},
): Listing<Row, Status> {
  const { page: first = 1, page_size: size = PAGE_SIZE } = query;
  const ask = (page: number) =>
    send(at, { ...call, query: { ...query, page, page_size: size }, as: json<ListView<Row>> }, options);
  async function* rows(): AsyncGenerator<Row, void, undefined> {
    for (let page = first; ; page++) {
      const { count, results } = await ask(page);
      yield* results;
      if (results.length === 0 || page * size >= count) return;
    }
  }
  return {
    [Symbol.asyncIterator]: rows,
    page: (page = first) => ask(page),
    all: async () => {
      const every: Row[] = [];
      for await (const row of rows()) every.push(row);
      return every;
    },
  };
}
