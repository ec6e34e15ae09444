/** What Angular's renderer leaves on a page that it has rendered. */
const RENDERED = 'ng-server-context="ssr"';
const SCRIPT =
  /<link rel="modulepreload" href="(?<part>[^"]+)">|<script src="(?<script>[^"]+)" type="module" nonce="(?<nonce>[^"]+)"><\/script>/g;

/**
 * A rendered page can be read, and its links followed, without its scripts: they are fetched when its letters are on the
 * screen, and run when the visitor stirs, or after a while in which nobody does. What is pressed meanwhile is kept, and
 * played back. A page that is made by its scripts needs them at once.
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
  const ahead = [...parts, ...scripts];
  const stirred = new AbortController();
  const fetch = () => {
    for (const href of ahead.splice(0)) add(document.createElement('link'), { rel: 'modulepreload', href });
  };
  // Opened without a line: it was kept, and so were its parts.
  const wasKept = !navigator.onLine;
  const run = () => {
    // A part that is asked for after the line was lost is missing for as long as the page is open.
    if (!navigator.onLine && !wasKept) return;
    stirred.abort();
    fetch();
    for (const src of scripts.splice(0)) add(document.createElement('script'), { type: 'module', async: false, src });
  };
  // A page that is opened behind another one is not painted, and one that was kept has nobody else to show what is on it.
  if (document.hidden || wasKept) return run();
  const STIRRING = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'click', 'input', 'scroll', 'wheel'];
  // One that is put away has to keep the ticket.
  const SIGNS = [...STIRRING, 'visibilitychange', 'online'];
  const QUIET_MS = 4000;
  for (const sign of SIGNS) addEventListener(sign, run, { passive: true, capture: true, signal: stirred.signal });
  // What the page has asked for by itself comes first, but not for ever.
  const first = (globalThis as { azBeforeScripts?: Promise<void> }).azBeforeScripts;
  const patience = new Promise((done) => setTimeout(done, 1500));
  const painted = () =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        fetch();
        setTimeout(run, QUIET_MS);
      }),
    );
  if (first) void Promise.race([first, patience]).then(painted);
  else painted();
}
