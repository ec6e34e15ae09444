const STYLED = /\sstyle=(?:"([^"]*)"|'([^']*)')/g;

/**
 * A letter as a document that the page's policy lets be seen: a frame inherits it, and it forbids style attributes. Each
 * becomes a rule of one stylesheet, which `nonce` lets in.
 */
export function letterDocument(html: string, nonce: string | null): string {
  const rules: string[] = [];
  const marked = html.replace(STYLED, (_, double?: string, single?: string) => {
    rules.push(`[data-styled="${rules.length}"]{${(double ?? single ?? '').replaceAll('<', '')}}`);
    return ` data-styled="${rules.length - 1}"`;
  });
  const open = nonce ? `<style nonce="${nonce}">` : '<style>';
  const sheet = `${open}${rules.join('\n')}</style>`;
  return marked.includes('</head>') ? marked.replace('</head>', () => `${sheet}</head>`) : `${sheet}${marked}`;
}
