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
  const { count, few } = await countOf(work, rows, Boolean(request.search));
  if (count === 0) return { count, ids: [] };
  const those = few ? { ...rows, where: `${rows.id} = ANY($1)`, parameters: [few] } : rows;
  return { count, ids: await idsOf(work, those, request) };
}

interface Found {
  count: number;
  /** All of them, when they are few. */
  few?: number[] | null;
}

/** A search reads every row's text: once, for how many hold it and for which these are. */
async function countOf(
  work: UnitOfWork,
  { id, from, where, parameters }: OfficeRows,
  isSearch: boolean,
): Promise<Found> {
  const few = isSearch ? `, CASE WHEN count(*) <= ${FEW} THEN array_agg(${id}) END AS few` : '';
  const [row] = await work.query<Found>(
    `SELECT count(*)::integer AS count${few} FROM ${from} WHERE ${where}`,
    parameters,
  );
  return row ?? { count: 0 };
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
