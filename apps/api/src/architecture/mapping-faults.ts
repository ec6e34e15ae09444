import type { DataSource, EntityMetadata } from 'typeorm';

interface StoredColumn {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
}

/** Where a mapped entity differs from the table that the migrations made: a column, its type, whether it may be empty. */
export async function mappingFaults(
  { entityMetadatas, driver }: DataSource,
  ask: (sql: string) => Promise<StoredColumn[]>,
): Promise<string[]> {
  const stored = new Map((await ask(COLUMNS)).map((column) => [`${column.table}.${column.column}`, column]));
  const faultsOf = ({ tableName, columns }: EntityMetadata): string[] =>
    columns.flatMap((column) => {
      const name = `${tableName}.${column.databaseName}`;
      const there = stored.get(name);
      if (!there) return [`${name} is not there`];
      const type = `${driver.normalizeType(column)}${column.isArray ? '[]' : ''}`;
      return [
        ...(type === there.type ? [] : [`${name} is ${there.type}, mapped as ${type}`]),
        ...(column.isNullable === there.nullable ? [] : [`${name} ${there.nullable ? 'may' : 'may not'} be empty`]),
      ];
    });
  return entityMetadatas.flatMap(faultsOf);
}

const COLUMNS = `
  SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped`;
