/** What became of many rows. */
export interface Outcome<Row> {
  done: Row[];
  failed: number;
}

/** Changes rows one after the other; one that fails does not stop the rest. `told` hears how many are behind it. */
export async function inTurn<Row>(
  rows: readonly Row[],
  change: (row: Row) => Promise<Row>,
  told: (behind: number) => void = () => undefined,
): Promise<Outcome<Row>> {
  const done: Row[] = [];
  for (const [place, row] of rows.entries()) {
    told(place);
    const changed = await change(row).catch(() => null);
    if (changed) done.push(changed);
  }
  return { done, failed: rows.length - done.length };
}
