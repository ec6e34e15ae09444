/** The parts that a family of web fonts is cut into, the most usual first. */
export const SCRIPTS = ['latin', 'latin-ext', 'vietnamese'] as const;

export type Script = (typeof SCRIPTS)[number];

/** What each part covers, in the words of CSS: `U+0000-00FF,U+0131`. */
export type Coverage = Readonly<Record<Script, string>>;

/** A stretch of text that one part can set; `null` where none can. */
export interface Run {
  script: Script | null;
  text: string;
}

type Span = readonly [first: number, last: number];

function spansOf(coverage: string): Span[] {
  return coverage.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

/** Cuts a text where another part of the family has to go on. */
export function runsOf(text: string, coverage: Coverage): Run[] {
  const parts = SCRIPTS.map((script) => ({ script, spans: spansOf(coverage[script]) }));
  const scriptOf = (character: string): Script | null => {
    const code = character.codePointAt(0) ?? 0;
    return parts.find(({ spans }) => spans.some(([first, last]) => first <= code && code <= last))?.script ?? null;
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
