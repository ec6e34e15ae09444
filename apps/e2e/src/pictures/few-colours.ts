import { type Picture, writePng } from './png';

/** Colours closer together than this share a place in the palette. */
const NEAR = 3;

/** A small PNG of a screen: screens have few colours, and their commonest are kept as they are. */
export function withFewColours({ width, height, data }: Picture, most: number): Buffer {
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length; at++) {
    const colour =
      ((data[at * 4] as number) << 16) | ((data[at * 4 + 1] as number) << 8) | (data[at * 4 + 2] as number);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(counts, most);
  const places = new Map<number, number>();
  const pixels = Uint8Array.from(colours, (colour) => {
    const known = places.get(colour);
    if (known !== undefined) return known;
    const place = nearest(palette, colour).place;
    places.set(colour, place);
    return place;
  });
  const bytes = Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return writePng(width, height, bytes, pixels);
}

function paletteOf(counts: Map<number, number>, most: number): number[] {
  const palette: number[] = [];
  for (const [colour] of [...counts].sort(([, one], [, other]) => other - one)) {
    if (palette.length === most) break;
    if (nearest(palette, colour).distance >= NEAR ** 2) palette.push(colour);
  }
  return palette;
}

function nearest(palette: number[], colour: number): { place: number; distance: number } {
  let [place, distance] = [0, Infinity];
  for (const [at, other] of palette.entries()) {
    const red = (colour >> 16) - (other >> 16);
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const blue = (colour & 255) - (other & 255);
    const apart = red * red + green * green + blue * blue;
    if (apart < distance) [place, distance] = [at, apart];
  }
  return { place, distance };
}
