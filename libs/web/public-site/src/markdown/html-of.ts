import { Marked } from 'marked';

/** HTML of a Markdown text, not yet sanitised; `level` is where its highest headings stand. */
export function htmlOf(text: string, level: number): string {
  const marked = new Marked({
    async: false,
    walkTokens: (token) => {
      if (token.type === 'heading') token['depth'] = Math.min(6, (token['depth'] as number) + level - 1);
    },
  });
  return marked.parse(text) as string;
}
