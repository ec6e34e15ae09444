import { setTimeout as pause } from 'node:timers/promises';

/** Asks until there is an answer. @throws Error naming what did not come within `seconds` */
export async function until<T>(ask: () => Promise<T | undefined>, what: string, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s for ${what}.`);
    await pause(100);
  }
}
