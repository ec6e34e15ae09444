import { Readable } from 'node:stream';
import { inZone } from '@azionelab/api/kernel';
import { ZipFile } from 'yazl';
import type { Cell } from './export-columns';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Numbers of the styles below: a text that stays one also when it is edited, a time, a heading. */
const STYLE = { text: 1, time: 2, heading: 3 };

/** All of a workbook but its one sheet. */
const PARTS: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1" xfId="0"/><xf numFmtId="22" applyNumberFormat="1" xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>`,
};

/** A workbook with one sheet, written as its rows come: at no time more than a page of it is in memory. */
export function xlsxOf(name: string, header: string[], pages: AsyncGenerator<Cell[][]>, timeZone: string): Readable {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(XML + content), path);
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  zip.addBuffer(Buffer.from(XML + workbook), 'xl/workbook.xml');
  const sheet = Readable.from(sheetOf(header, pages, timeZone), { objectMode: false, highWaterMark: 1 << 16 });
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { compressionLevel: 1 });
  zip.end();
  const output = zip.outputStream as Readable;
  sheet.on('error', (error) => output.destroy(error));
  // Who goes away takes the rest with them.
  output.once('close', () => sheet.destroy());
  return output;
}

async function* sheetOf(header: string[], pages: AsyncIterable<Cell[][]>, timeZone: string): AsyncGenerator<string> {
  const pane =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>';
  yield `${XML}<worksheet xmlns="${MAIN}">${pane}<sheetData>${line(
    1,
    header.map((title) => text(title, STYLE.heading)),
  )}`;
  let row = 1;
  for await (const page of pages) {
    yield page
      .map((cells) =>
        line(
          ++row,
          cells.map((value) => cell(value, timeZone)),
        ),
      )
      .join('');
  }
  yield '</sheetData></worksheet>';
}

/** A cell without its place, which it takes from the order. */
type Placed = (reference: string) => string;

const line = (row: number, cells: Placed[]): string =>
  `<row r="${row}">${cells.map((placed, column) => placed(`${String.fromCharCode(65 + column)}${row}`)).join('')}</row>`;

function cell(value: Cell, timeZone: string): Placed {
  if (value === null || value === '') return () => '';
  if (typeof value === 'number') return (at) => `<c r="${at}"><v>${value}</v></c>`;
  if (value instanceof Date) return (at) => `<c r="${at}" s="${STYLE.time}"><v>${serial(value, timeZone)}</v></c>`;
  return text(value, STYLE.text);
}

/** A text is never a formula, whatever it begins with. */
const text =
  (value: string, style: number): Placed =>
  (at) =>
    `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

/** Days since the eve of 1900, on the company's clock: sheets know no zones. */
const serial = (instant: Date, timeZone: string): number =>
  Date.parse(`${inZone(instant, timeZone).slice(0, 19)}Z`) / 86_400_000 + 25_569;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no room for control characters, and the format reads `_x0041_` as a letter. */
const escaped = (value: string): string =>
  value
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
