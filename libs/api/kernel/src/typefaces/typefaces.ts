import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Axes, instanceOf } from './instance';
import { once } from './once';
import { type Coverage, coverageOf, type Run, runsOf, type Script } from './scripts';

const packages = createRequire(import.meta.url);

/** The families of the design, as the packages of their web fonts name the files. */
const FAMILIES = {
  archivo: { folder: '@fontsource-variable/archivo', style: 'standard-normal' },
  newsreader: { folder: '@fontsource-variable/newsreader', style: 'wght-italic' },
} as const;

export type Family = keyof typeof FAMILIES;

/** The faces that the house sets type in, on paper as on the screen. */
export const FACES = {
  display: { family: 'archivo', axes: { wght: 800, wdth: 64 } },
  strong: { family: 'archivo', axes: { wght: 650, wdth: 100 } },
  text: { family: 'archivo', axes: { wght: 400, wdth: 100 } },
  voice: { family: 'newsreader', axes: { wght: 400 } },
} as const satisfies Record<string, { family: Family; axes: Axes }>;

export type Face = keyof typeof FACES;

const open = once<Uint8Array>();

/** The part of a family for one script, TrueType, its axes still open. */
export function variableFont(family: Family, script: Script): Promise<Uint8Array> {
  const { folder, style } = FAMILIES[family];
  const name = folder.replace(/.*\//, '');
  return open(`${family} ${script}`, async () => {
    const packed = await readFile(packages.resolve(`${folder}/files/${name}-${script}-${style}.woff2`));
    // A package without types. What it gives lies in its own memory, and is gone with the next call.
    const { decompress } = packages('wawoff2') as { decompress(font: Uint8Array): Promise<Uint8Array> };
    return (await decompress(packed)).slice();
  });
}

/** The part of a face for one script, TrueType, as it stands. */
export function staticFont(face: Face, script: Script): Promise<Uint8Array> {
  const { family, axes } = FACES[face];
  return open(`${face} ${script}`, async () => instanceOf(await variableFont(family, script), axes));
}

let coverage: Coverage | undefined;

/** Cuts a text where another part of a family has to go on; both families are cut alike. */
export function typesetRuns(text: string): Run[] {
  coverage ??= coverageOf(packages(`${FAMILIES.archivo.folder}/unicode.json`) as Record<Script, string>);
  return runsOf(text, coverage);
}
