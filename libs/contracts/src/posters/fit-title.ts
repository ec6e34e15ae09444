/** A line of a title, stretched to fill the measure. */
export interface TitleLine {
  t: string;
  /** Width axis, in percent. */
  w: number;
  /** Font size. */
  fs: number;
  cap: number;
  /** Headroom for the accents of capitals. */
  acc: number;
  /** Too short to be stretched to the whole measure. */
  loose?: boolean;
}

export interface FittedTitle {
  set: TitleLine[];
  total: number;
}

// Advances of Archivo 800 in 1/1000 em, at three widths.
const CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 '’.,:;!?&-–";
const ADVANCES = {
  62: [
    500, 482, 505, 503, 452, 395, 532, 504, 243, 426, 501, 411, 677, 508, 543, 472, 543, 498, 454, 458, 495, 473, 703,
    487, 480, 463, 427, 361, 417, 424, 414, 426, 427, 373, 415, 427, 117, 199, 198, 212, 212, 221, 221, 258, 409, 534,
    240, 310,
  ],
  90: [
    682, 676, 687, 689, 634, 576, 741, 713, 307, 576, 699, 567, 851, 714, 740, 639, 740, 684, 633, 618, 707, 662, 906,
    670, 666, 624, 573, 556, 571, 573, 570, 573, 573, 554, 570, 573, 170, 247, 258, 290, 290, 305, 305, 300, 559, 742,
    309, 450,
  ],
  125: [
    933, 914, 942, 933, 863, 799, 1012, 989, 373, 734, 951, 754, 1148, 988, 1013, 861, 1013, 932, 867, 848, 968, 904,
    1213, 940, 918, 857, 786, 703, 783, 789, 781, 789, 791, 719, 803, 791, 304, 278, 305, 349, 349, 344, 349, 358, 715,
    1001, 416, 625,
  ],
};
const CAP_HEIGHT = 0.686;
const MOST_LINES = 5;
/** Keeps the search below 256 layouts. */
const MOST_WORDS = 9;

type Advances = [narrow: number, middle: number, wide: number];

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();

function advancesOf(text: string): Advances {
  const total: Advances = [0, 0, 0];
  const unknown = CHARACTERS.indexOf('M');
  for (const character of plain(text)) {
    const found = CHARACTERS.indexOf(character);
    const at = found < 0 ? unknown : found;
    total[0] += ADVANCES[62][at] ?? 0;
    total[1] += ADVANCES[90][at] ?? 0;
    total[2] += ADVANCES[125][at] ?? 0;
  }
  return total;
}

function advanceAt([narrow, middle, wide]: Advances, width: number): number {
  return (
    (width <= 90 ? narrow + ((middle - narrow) * (width - 62)) / 28 : middle + ((wide - middle) * (width - 90)) / 35) /
    1000
  );
}

/** Words, those of three letters or fewer with the next one; the shortest pairs of a very long title together. */
function glue(title: string): string[] {
  const glued: string[] = [];
  for (const word of (title.trim() || 'Senza titolo').split(/\s+/)) {
    const before = glued.at(-1);
    const short = before !== undefined && plain(before).replace(/[^A-Z0-9]/g, '').length <= 3;
    if (short) glued[glued.length - 1] = `${before} ${word}`;
    else glued.push(word);
  }
  while (glued.length > MOST_WORDS) {
    const pair = (at: number) => ((glued[at] ?? '') + (glued[at + 1] ?? '')).length;
    let shortest = 0;
    for (let at = 1; at < glued.length - 1; at++) if (pair(at) < pair(shortest)) shortest = at;
    glued.splice(shortest, 2, `${glued[shortest]} ${glued[shortest + 1]}`);
  }
  return glued;
}

function breakAt(words: string[], mask: number): string[] {
  const lines = [words[0] ?? ''];
  words.slice(1).forEach((word, i) => {
    if ((mask >> i) & 1) lines.push(word);
    else lines[lines.length - 1] += ` ${word}`;
  });
  return lines;
}

function stretch(text: string, advances: Advances, measure: number, want: number, maxCap: number): TitleLine {
  let best: { off: number; w: number; fs: number } | undefined;
  for (let w = 62; w <= 108; w += 1) {
    const fs = measure / advanceAt(advances, w);
    const cap = fs * CAP_HEIGHT;
    const off = Math.abs(cap - want);
    if (cap <= maxCap && off < (best?.off ?? Infinity)) best = { off, w, fs };
  }
  const { w, fs } = best ?? { w: 108, fs: maxCap / CAP_HEIGHT };
  const cap = fs * CAP_HEIGHT;
  const t = text.toUpperCase();
  const acc = /[À-ÖØ-Þ]/.test(t.normalize('NFC')) ? cap * 0.22 : 0;
  return { t, w, fs, cap, acc, ...(best ? {} : { loose: true }) };
}

/** Breaks a title into one to five lines and stretches the width axis of each until it fills the measure. */
export function fitTitle(title: string, measure: number, targetH: number, gap = 12, maxCap = 190): FittedTitle {
  const words = glue(title);
  const known = new Map<string, Advances>();
  const advancesFor = (text: string) => {
    const advances = known.get(text) ?? advancesOf(text);
    known.set(text, advances);
    return advances;
  };
  let best: (FittedTitle & { score: number }) | undefined;
  for (let mask = 0; mask < 1 << Math.max(0, words.length - 1); mask++) {
    const lines = breakAt(words, mask);
    if (lines.length > MOST_LINES) continue;
    const want = Math.min(maxCap, (targetH - gap * (lines.length - 1)) / lines.length);
    const set = lines.map((text) => stretch(text, advancesFor(text), measure, want, maxCap));
    const total = set.reduce((sum, line) => sum + line.cap + line.acc, 0) + gap * (set.length - 1);
    const score = scoreOf(set, total, targetH) + (words.length > 2 && lines.length === 1 ? 200 : 0);
    if (!best || score < best.score) best = { score, set, total };
  }
  return best ?? { set: [], total: 0 };
}

/** The lower the better: the wanted height, lines of one height, none tiny, none loose. */
function scoreOf(set: TitleLine[], total: number, targetH: number): number {
  const mean = set.reduce((sum, line) => sum + line.cap, 0) / set.length;
  return (
    Math.abs(total - targetH) * 1.5 +
    (total > targetH * 1.12 ? 4000 : 0) +
    set.reduce((sum, line) => sum + Math.abs(line.cap - mean), 0) * 0.35 +
    set.reduce((sum, line) => sum + Math.max(0, 28 - line.cap) * 60, 0) +
    set.filter((line) => line.loose).length * 300
  );
}
