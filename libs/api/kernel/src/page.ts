import type { ListView } from '@azionelab/contracts';

const PAGE_SIZE = 25;

/** Rows to skip and to take for a page; pages count from 1. */
export function pageOf({ page = 1, page_size = PAGE_SIZE }: { page?: number; page_size?: number }): {
  skip: number;
  take: number;
} {
  return { skip: (page - 1) * page_size, take: page_size };
}

/** A page of rows and how many there are, as TypeORM's `findAndCount` gives them, as the wire has them. */
export function listView<Row, View>([rows, count]: [Row[], number], view: (row: Row) => View): ListView<View> {
  return { count, results: rows.map(view) };
}

/** A text as a pattern for ILIKE that finds it anywhere, its wildcards taken literally. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
