// @ts-check

/**
 * Aborts when this process is asked to stop: by Ctrl-C, by SIGTERM, or because the one that started it is gone. Asking
 * again changes nothing: npm passes on a Ctrl-C that the terminal has delivered already.
 * @returns {AbortSignal}
 */
export function askedToStop() {
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => asked.abort());
  process.on('disconnect', () => asked.abort());
  return asked.signal;
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<void>} fulfilled when it aborts
 */
export function whenAborted(signal) {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
