/** What Angular's renderer leaves on a page that it has rendered. */
const RENDERED = 'ng-server-context="ssr"';
const SCRIPT =
  /<link rel="modulepreload" href="(?<part>[^"]+)">|<script src="(?<script>[^"]+)" type="module" nonce="(?<nonce>[^"]+)"><\/script>/g;

/**
 * A rendered page can be read without its scripts, so they are asked for when its letters are on the screen; what is
 * pressed meanwhile is kept, and played back. A page that is made by its scripts needs them at once.
 */
export function scriptsLast(html: string): string {
  if (!html.includes(RENDERED)) return html;
  const files = [...html.matchAll(SCRIPT)].map(({ groups = {} }) => groups);
  const nonce = files.find((file) => file['nonce'])?.['nonce'];
  if (!nonce) return html;
  const named = (kind: string) => JSON.stringify(files.flatMap((file) => file[kind] ?? []));
  const loader = `<script nonce="${nonce}">(${load.toString()})(${named('part')},${named('script')})</script>`;
  return html.replace(SCRIPT, '').replace('</body>', () => `${loader}</body>`);
}

/** Runs in the visitor's browser, as text: it can use nothing from here. */
function load(parts: string[], scripts: string[]): void {
  const nonce = document.currentScript?.nonce;
  const add = (element: HTMLElement, facts: object) => document.body.append(Object.assign(element, { nonce }, facts));
  const ask = () => {
    for (const href of parts) add(document.createElement('link'), { rel: 'modulepreload', href });
    for (const src of scripts) add(document.createElement('script'), { type: 'module', async: false, src });
  };
  // A page that is opened behind another one is not painted: it gets ready at once.
  if (document.hidden) return ask();
  // What the page has asked for by itself comes first, but not for ever.
  const first = (globalThis as { azBeforeScripts?: Promise<void> }).azBeforeScripts;
  const patience = new Promise((done) => setTimeout(done, 1500));
  const painted = () => requestAnimationFrame(() => setTimeout(ask));
  if (first) void Promise.race([first, patience]).then(painted);
  else painted();
}
