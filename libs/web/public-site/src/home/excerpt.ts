/** The beginning of a page, as plain text. */
export interface Excerpt {
  /** The page's first heading, if it has one. */
  heading: string | null;
  paragraphs: string[];
}

/** The first heading and paragraphs of a Markdown text; lists, pictures and quotes are left out. */
export function excerptOf(markdown: string, most: number): Excerpt {
  const blocks = markdown.split(/\n\s*\n/).map((block) => block.trim());
  const heading = blocks.find((block) => /^#{1,3}\s/.test(block));
  const paragraphs = blocks.filter((block) => block && !/^(?:#|[-*+>|]\s|\d+\.\s|!\[|```|---)/.test(block));
  return {
    heading: heading ? plain(heading.replace(/^#+\s*/, '').split('\n')[0] ?? '') : null,
    paragraphs: paragraphs.slice(0, most).map(plain),
  };
}

function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(.+?)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
