import { type FindOptionsOrder, type FindOptionsWhere, ILike, type ObjectLiteral } from 'typeorm';
import { containing } from './page';
import { InvalidInput } from './refusals/refusal';

function nested(path: string, leaf: unknown): object {
  return path.split('.').reduceRight((inner: unknown, key) => ({ [key]: inner }), leaf) as object;
}

/**
 * The order that an office list asks for: a listed field, with a dash before it for the other direction. Ids settle ties.
 * @param fields wire name to the path of the property, e.g. `{ show_title: 'show.title' }`
 * @throws InvalidInput for a field that is not listed
 */
export function orderOf<Row extends ObjectLiteral>(
  ordering: string,
  fields: Readonly<Record<string, string>>,
): FindOptionsOrder<Row> {
  const { field, direction } = listed(ordering, fields);
  const order = nested(field, direction);
  return (field === 'id' ? order : { ...order, id: 'ASC' }) as FindOptionsOrder<Row>;
}

/**
 * The same as SQL, for a list that is read without entities. The other direction turns all of it round, ties and what is
 * empty as well, so that one index serves both.
 * @param fields wire name to an SQL expression
 * @param id SQL of the row's id
 * @throws InvalidInput for a field that is not listed
 */
export function sqlOrderOf(ordering: string, fields: Readonly<Record<string, SortedBy>>, id: string): string {
  const { field, direction } = listed(ordering, fields);
  const nulls = direction === 'ASC' ? ' NULLS FIRST' : ' NULLS LAST';
  const [sql, blanks] = typeof field === 'string' ? [field, ''] : [field.nullable, nulls];
  return sql === id ? `${id} ${direction}` : `${sql} ${direction}${blanks}, ${id} ${direction}`;
}

/** What a list is sorted by, as SQL. What may be empty says so: that is less than all else. */
export type SortedBy = string | { nullable: string };

function listed<Field>(ordering: string, fields: Readonly<Record<string, Field>>) {
  const name = ordering.replace(/^-/, '');
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) {
    throw new InvalidInput({
      ordering: [`Enter one of: ${Object.keys(fields).join(', ')}; a dash before it reverses.`],
    });
  }
  return { field, direction: ordering.startsWith('-') ? ('DESC' as const) : ('ASC' as const) };
}

/**
 * The rows that meet every filter which is given, and hold `search`, if it is given, in one of `paths`.
 * @param paths of properties, e.g. `show.title`
 */
export function matching<Row extends ObjectLiteral>(
  filters: FindOptionsWhere<Row>,
  search: string | undefined,
  paths: readonly string[],
): FindOptionsWhere<Row> | FindOptionsWhere<Row>[] {
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
  const all = given as FindOptionsWhere<Row>;
  return search ? paths.map((path) => ({ ...all, ...nested(path, ILike(containing(search))) })) : all;
}
