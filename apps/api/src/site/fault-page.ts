import { createHash } from 'node:crypto';

const WORDS = {
  it: {
    title: 'Guasto tecnico',
    text: 'Non dipende da te. Riprova tra un momento.',
    again: 'Riprova',
    quote: 'Se ci scrivi, cita questo numero:',
  },
  en: {
    title: 'Technical fault',
    text: 'Not your doing. Try again in a moment.',
    again: 'Try again',
    quote: 'If you write to us, quote this number:',
  },
};

const STYLE = [
  ':root{color-scheme:light dark}',
  'body{margin:0;padding:48px 20px;background:light-dark(#f8f4f1,#141014);color:light-dark(#1e1417,#f2e9e7);font:1.125rem/1.5 system-ui,sans-serif}',
  'main{max-width:34em;margin:auto;border-top:4px solid}',
  'h1{font-size:clamp(2.5rem,8vw,4rem);line-height:1;margin:24px 0 16px}',
  'a{display:inline-block;padding:16px 28px;border-radius:4px;background:light-dark(#6e0f27,#ffbe7a);color:light-dark(#fff,#3a1c00);font-weight:600;text-decoration:none}',
  'small{display:block;margin-top:28px;overflow-wrap:anywhere}',
].join('');

/** Its one style is let in by what it is, because no page could be rendered that would name it. */
export const FAULT_POLICY = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/** What a visitor sees when the site itself cannot be rendered: no script, no file, no part of the application. */
export function faultPage(path: string, requestId: string): string {
  const language = /^\/en(?:[/?]|$)/.test(path) ? 'en' : 'it';
  const { title, text, again, quote } = WORDS[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="">${again}</a></p>
<small>${quote} ${requestId}</small>
</main>
</body>
</html>
`;
}
