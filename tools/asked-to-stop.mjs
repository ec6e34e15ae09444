// @ts-check

const PARENT_WATCH_MS = 200;

const asked = new AbortController();
let listening = false;

/**
 * Aborts when this process is asked to stop: by Ctrl-C, by SIGTERM, or because the one that started it is gone. Asking
 * again changes nothing: npm passes on a Ctrl-C that the terminal has delivered already.
 * @returns {AbortSignal} the same one for all
 */
export function askedToStop() {
  if (!listening) listen();
  return asked.signal;
}

function listen() {
  listening = true;
  const stop = () => asked.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  process.on('disconnect', stop);
  // npm may be killed, or be followed by a shell that dies of a signal without passing it on.
  if (process.env['npm_lifecycle_event']) {
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || stop(), PARENT_WATCH_MS).unref();
  }
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<void>} fulfilled when it aborts
 */
export function whenAborted(signal) {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
