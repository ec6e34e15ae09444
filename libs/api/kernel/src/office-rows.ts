import { pageOf } from './page';
import type { UnitOfWork } from './database/unit-of-work';

/** Up to so many rows that a search finds are put in order as they are; of more, an index in that order is quicker. */
const FEW = 5000;

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

/** The ids on a page, and how many rows there are on all. */
export async function officePage(
  work: UnitOfWork,
  rows: OfficeRows,
  request: { search?: string; page?: number; page_size?: number },
): Promise<{ count: number; ids: number[] }> {
  const few = request.search ? await fewOf(work, rows) : undefined;
  const count = few?.length ?? (await countOf(work, rows));
  if (count === 0) return { count, ids: [] };
  const those = few ? { ...rows, where: `${rows.id} = ANY($1)`, parameters: [few] } : rows;
  return { count, ids: await idsOf(work, those, request) };
}

/** All that is found, when it is little: of much, a part is found soon, and counting it is another reading. */
async function fewOf(work: UnitOfWork, { id, from, where, parameters }: OfficeRows): Promise<number[] | undefined> {
  const found = await work.query<{ id: number }>(
    `SELECT ${id} FROM ${from} WHERE ${where} LIMIT ${FEW + 1}`,
    parameters,
  );
  return found.length > FEW ? undefined : found.map((row) => row.id);
}

async function countOf(work: UnitOfWork, { from, where, parameters }: OfficeRows): Promise<number> {
  const sql = `SELECT count(*)::integer AS count FROM ${from} WHERE ${where}`;
  const [found] = await work.query<{ count: number }>(sql, parameters);
  return found?.count ?? 0;
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
