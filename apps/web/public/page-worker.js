// Opens a page without a connection: the page and what it is made of, as `OfflinePage` has kept them. It is in charge of
// one page and those below it (`/ticket` and `/door`, each once in every language), keeps nothing itself, and never
// touches an answer of the API.
const page = new URL(self.registration.scope).pathname;

/** How long a bad connection is waited for. */
const PATIENCE_MS = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate' && `${pathname}/`.startsWith(`${page}/`)) event.respondWith(freshPage(request));
  else if (/\.(?:js|css|woff2|svg|wasm)$/.test(pathname)) event.respondWith(keptPart(request));
});

async function freshPage(request) {
  const kept = await (await caches.open(page)).match(page);
  if (!kept) return fetch(request);
  const late = new Promise((done) => setTimeout(done, PATIENCE_MS, kept));
  const fresh = fetch(request).then(
    (answer) => (answer.status < 500 ? answer : kept),
    () => kept,
  );
  return Promise.race([fresh, late]);
}

/** What is named after its content never changes. */
async function keptPart(request) {
  return (await (await caches.open(page)).match(request)) ?? fetch(request);
}
