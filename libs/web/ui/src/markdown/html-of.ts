import { Marked, type Tokens } from 'marked';

/** HTML of a Markdown text, not yet sanitised; `level` is where its highest headings stand. */
export function htmlOf(text: string, level: number): string {
  const marked = new Marked({ async: false });
  const tokens = marked.lexer(text);
  const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = Math.min(6, heading.depth - highest + level);
  return marked.parser(tokens);
}
