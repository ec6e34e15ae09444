import { pageOf } from './page';
import type { UnitOfWork } from './database/unit-of-work';

/** Up to so many rows that a search finds are counted and put in order as they are; of more, an index in that order is quicker. */
const FEW = 1000;

/** The rows of an office list, as SQL: only a page of them is read, all else stands in indexes. */
export interface OfficeRows {
  /** Their id, e.g. `message.id`. */
  id: string;
  /** The table by the name that `id` says, and what the filter joins to it. */
  from: string;
  where: string;
  parameters: unknown[];
  /** As `sqlOrderOf` says it. */
  order: string;
  /** What the order alone joins; it may add no row and take none away. */
  joined?: string;
}

/** The ids on a page, and how many rows there are on all. Looking for words reads the text of every row, once. */
export async function officePage(
  work: UnitOfWork,
  rows: OfficeRows,
  request: { search?: string; page?: number; page_size?: number },
): Promise<{ count: number; ids: number[] }> {
  const { id, from, where, parameters } = rows;
  // An aggregate without an order is what more than one worker can read for.
  const few = request.search ? `CASE WHEN count(*) <= ${FEW} THEN array_agg(${id}) END` : 'NULL';
  const [found] = await work.query<{ count: number; few: unknown[] | null }>(
    `SELECT count(*)::integer AS count, ${few} AS few FROM ${from} WHERE ${where}`,
    parameters,
  );
  if (!found?.count) return { count: 0, ids: [] };
  const those = found.few ? { ...rows, where: `${id} = ANY($1)`, parameters: [found.few] } : rows;
  return { count: found.count, ids: await idsOf(work, those, request) };
}

async function idsOf(work: UnitOfWork, rows: OfficeRows, request: { page?: number; page_size?: number }) {
  const { id, from, joined = '', where, parameters, order } = rows;
  const { take, skip } = pageOf(request);
  const page = await work.query<{ id: number }>(
    `SELECT ${id} FROM ${from} ${joined} WHERE ${where} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`,
    parameters,
  );
  return page.map((row) => row.id);
}
