/** The parts that a family of web fonts is cut into, the most usual first. */
export const SCRIPTS = ['latin', 'latin-ext', 'vietnamese'] as const;

export type Script = (typeof SCRIPTS)[number];

/** Code points that a part covers, first and last of each span. */
type Spans = readonly (readonly [first: number, last: number])[];

/** What each part of a family covers. */
export type Coverage = ReadonlyMap<Script, Spans>;

/** A stretch of text that one part can set; `null` where none can. */
export interface Run {
  script: Script | null;
  text: string;
}

/** Reads what CSS says of each part: `U+0000-00FF,U+0131`. */
export function coverageOf(ranges: Readonly<Record<Script, string>>): Coverage {
  const spans = (range: string) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  };
  return new Map(SCRIPTS.map((script) => [script, ranges[script].split(',').map(spans)]));
}

/** Cuts a text where another part of the family has to go on. */
export function runsOf(text: string, coverage: Coverage): Run[] {
  const scriptOf = (character: string): Script | null => {
    const code = character.codePointAt(0) ?? 0;
    for (const [script, spans] of coverage)
      if (spans.some(([first, last]) => first <= code && code <= last)) return script;
    return null;
  };
  const runs: Run[] = [];
  for (const character of text.normalize('NFC')) {
    const script = scriptOf(character);
    const before = runs.at(-1);
    if (before?.script === script) before.text += character;
    else runs.push({ script, text: character });
  }
  return runs;
}
