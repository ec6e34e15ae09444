/** What Angular's renderer leaves on a page that it has rendered. */
const RENDERED = 'ng-server-context="ssr"';
const SCRIPTS = /<(?:link rel="modulepreload"|script(?= [^>]*\bsrc=)(?= [^>]*\btype="module"))/g;

/** A rendered page can be read without its scripts, so they make way for the letters; a page of scripts needs them first. */
export function scriptsLast(html: string): string {
  return html.includes(RENDERED) ? html.replace(SCRIPTS, '$& fetchpriority="low"') : html;
}
