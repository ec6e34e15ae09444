import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** What an independent reader finds in a PDF. */
export interface ReadPdf {
  pages: number;
  /** Points. */
  size: { width: number; height: number };
  title: unknown;
  language: unknown;
  text: string;
  images: number;
  /** The path with the most points: its points in its own units, and how long such a unit is on paper, in points. */
  path: { svg: string; unit: number };
  /** How screen readers are told what a picture is. */
  alternatives: string[];
}

interface Structure {
  alt?: string;
  children?: Structure[];
}

/** Reads a PDF with PDF.js. */
export async function readPdf(content: Uint8Array): Promise<ReadPdf> {
  const { OPS } = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(new Uint8Array(content));
  const { text } = await extractText(pdf, { mergePages: true });
  const page = await pdf.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  const { fnArray, argsArray } = await page.getOperatorList();
  const operations = fnArray.map((operation: number, at: number) => ({ operation, args: argsArray[at] as unknown[] }));
  const drawings = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  return {
    pages: pdf.numPages,
    size: { width, height },
    title: info['Title'],
    language: info['Language'],
    text,
    images: operations.filter(({ operation }) => drawings.includes(operation)).length,
    path: longestPath(operations, OPS),
    alternatives: alternativesOf((await page.getStructTree()) as Structure | null),
  };
}

const alternativesOf = (part: Structure | null): string[] =>
  part ? [...(part.alt ? [part.alt] : []), ...(part.children ?? []).flatMap(alternativesOf)] : [];

function longestPath(
  operations: { operation: number; args: unknown[] }[],
  { constructPath, transform }: { constructPath: number; transform: number },
): ReadPdf['path'] {
  let [longest, unit, scale]: [ArrayLike<number>, number, number] = [[], 0, 1];
  for (const { operation, args } of operations) {
    if (operation === transform) scale = args[0] as number;
    const [points] = operation === constructPath ? (args[1] as [ArrayLike<number>]) : [[]];
    if (points.length > longest.length) [longest, unit] = [points, scale];
  }
  return { svg: svgOf(longest), unit };
}

/** PDF.js writes a path as numbers: 0 moves, 1 draws a line, 4 closes. */
function svgOf(points: ArrayLike<number>): string {
  let svg = '';
  for (let at = 0; at < points.length;) {
    const step = points[at++];
    svg += step === 4 ? 'Z' : `${step === 0 ? 'M' : 'L'}${points[at++]} ${points[at++]}`;
  }
  return svg;
}

const file = async (name: string) => new Uint8Array(await readFile(createRequire(__filename).resolve(name))).buffer;

let opened: Promise<void> | undefined;

/** Reads the QR code that a path draws on a white ground of `size` units. */
export async function readQrPath(path: string, size: number): Promise<string | undefined> {
  await (opened ??= initWasm(file('@resvg/resvg-wasm/index_bg.wasm')));
  prepareZXingModule({ overrides: { wasmBinary: await file('zxing-wasm/reader/zxing_reader.wasm') } });
  // Found in browsers only; the detector puts the place of the code into it.
  Object.assign(globalThis, { DOMRectReadOnly: class {} });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}" fill-rule="evenodd"/></svg>`;
  const png = new Resvg(svg, { background: 'white', fitTo: { mode: 'width', value: size * 8 } }).render().asPng();
  const [code] = await new BarcodeDetector({ formats: ['qr_code'] }).detect(new Blob([new Uint8Array(png)]));
  return code?.rawValue;
}
