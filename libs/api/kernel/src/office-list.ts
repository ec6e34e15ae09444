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
  const descending = ordering.startsWith('-');
  const name = descending ? ordering.slice(1) : ordering;
  const path = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (path === undefined) {
    throw new InvalidInput({
      ordering: [`Enter one of: ${Object.keys(fields).join(', ')}; a dash before it reverses.`],
    });
  }
  const order = nested(path, descending ? 'DESC' : 'ASC');
  return (path === 'id' ? order : { ...order, id: 'ASC' }) as FindOptionsOrder<Row>;
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
