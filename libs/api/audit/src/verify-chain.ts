/** What became of reading a company's whole chain. */
export interface Verification {
  entries: number;
  /** Id of the first entry that does not follow from the one before; null when all do. */
  brokenAt: number | null;
  /** Hex of the newest entry's hash. */
  head: string | null;
}

/** Asks the database, at work for one company. */
type Ask = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

/** Entries that one statement reads: none of them takes long. */
const PAGE = 20_000;

/**
 * The head, and whether the log ends with it. What is there beyond it was not written by the house; and an entry of
 * which the head knows, and that is gone, is named although nobody can read it any more.
 */
const HEAD = `
  SELECT coalesce(head.entries, 0)::integer AS entries, encode(head.hash, 'hex') AS head,
    coalesce((SELECT min(id) FROM audit_log WHERE number > coalesce(head.entries, 0)),
      CASE WHEN NOT EXISTS (SELECT FROM audit_log WHERE number = head.entries AND hash = head.hash)
        THEN head.entry_id END) AS beyond
  FROM (SELECT) nothing LEFT JOIN audit_heads head ON true`;

/** Reads the chain from its first entry to the newest, a page at a time; what is written meanwhile is not read. */
export async function verifyChain(ask: Ask, pageSize = PAGE): Promise<Verification> {
  const [end] = await ask<{ entries: number; head: string | null; beyond: number | string | null }>(HEAD);
  const { entries = 0, head = null, beyond = null } = end ?? {};
  for (let start = 0; start < entries; start += pageSize) {
    const until = Math.min(start + pageSize, entries);
    const [page] = await ask<{ at: number | string | null }>(`SELECT audit_break($1, $2) AS at`, [start, until]);
    if (page?.at != null) return { entries, brokenAt: Number(page.at), head };
  }
  return { entries, brokenAt: beyond === null ? null : Number(beyond), head };
}
