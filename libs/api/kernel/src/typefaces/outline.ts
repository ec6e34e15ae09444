import type { Font } from 'harfbuzzjs';
import type { Axes } from './instance';
import { once } from './once';
import type { Script } from './scripts';
import { type Family, typesetRuns, variableFont } from './typefaces';

/** A line of text as shapes. */
export interface Outline {
  /** SVG paths in units of the font; the baseline is at 0, and up is positive. */
  paths: string;
  /** In the same units. */
  width: number;
  /** Units of one size. */
  unitsPerEm: number;
}

type HarfBuzz = typeof import('harfbuzzjs');

const open = once<Font>();

const fontOf = (hb: HarfBuzz, family: Family, script: Script): Promise<Font> =>
  open(`${family} ${script}`, async () => new hb.Font(new hb.Face(new hb.Blob(await variableFont(family, script)))));

/**
 * Sets a line in a variable font: for pictures that are drawn where there are no fonts.
 * @returns null when the family lacks a letter
 */
export async function outlineOf(text: string, family: Family, axes: Axes): Promise<Outline | null> {
  const hb = await import('harfbuzzjs');
  const line: Outline = { paths: '', width: 0, unitsPerEm: 1000 };
  for (const { script, text: run } of typesetRuns(text)) {
    if (script === null) return null;
    const font = await fontOf(hb, family, script);
    font.setVariations(Object.entries(axes).map(([axis, value]) => new hb.Variation(axis, value)));
    const buffer = new hb.Buffer();
    buffer.addText(run);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    for (const [at, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
      if (glyph === 0) return null;
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
      const path = font.glyphToPath(glyph);
      if (path) line.paths += `<path transform="translate(${line.width + xOffset} ${yOffset})" d="${path}"/>`;
      line.width += xAdvance;
    }
    line.unitsPerEm = font.face.upem;
  }
  return line;
}
