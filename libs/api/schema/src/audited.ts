/** What tells nothing of a change: where the row stands, and when. */
const UNTOLD = ['id', 'company_id', 'created_at', 'updated_at', 'version'];

interface Told {
  /** Personal columns: that they changed is told, as `•••`, and never what they hold. */
  masked?: string[];
  /** Secrets, and what nobody changes by hand: a row that differs in nothing else has not changed. */
  hidden?: string[];
  /** The column by which people know the row, where that is not its own id. */
  id?: string;
}

/**
 * SQL after which every change of a table's rows is in the audit log; again, it replaces what was said before, so a
 * migration that adds a personal column to an audited table calls it with the whole lists. The trigger is deferred: the
 * chain's lock is the last one of a transaction. A migration that writes rows of such a table and alters it afterwards
 * says `SET CONSTRAINTS ALL IMMEDIATE` in between.
 * @param objectType the singular of the table's name, by which people know the row
 */
export function audited(table: string, objectType: string, { masked = [], hidden = [], id = 'id' }: Told = {}): string {
  const list = (columns: string[]) => `'{${columns.join()}}'`;
  return `
    DROP TRIGGER IF EXISTS ${table}_audit ON ${table};
    CREATE CONSTRAINT TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
      EXECUTE FUNCTION audit('${objectType}', ${list(masked)}, ${list([...UNTOLD, ...hidden])}, '${id}');`;
}
