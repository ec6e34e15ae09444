import { inZone } from '@azionelab/api/kernel';
import { stringify } from 'csv-stringify/sync';
import type { Cell } from './export-columns';

/** Without it a spreadsheet takes UTF-8 for something older. */
const BOM = '\uFEFF';

/** Lines of a CSV file, a page at a time; a cell that a spreadsheet would take for a formula gets an apostrophe (SPEC 4.5). */
export async function* csvOf(
  header: string[],
  pages: AsyncIterable<Cell[][]>,
  timeZone: string,
): AsyncGenerator<string, void> {
  const lines = (rows: Cell[][]) =>
    stringify(rows, {
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { date: (instant) => inZone(instant, timeZone) },
    });
  yield BOM + lines([header]);
  for await (const page of pages) if (page.length > 0) yield lines(page);
}
