import { setTimeout as pause } from 'node:timers/promises';

const TRIES = 30;

/** Asks again while the box office is busy (503), as a browser would: on a slow machine a rush takes longer than its deadlines. */
export async function patiently<Answer extends { status: number }>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await ask();
    if (answer.status !== 503 || tries === TRIES) return answer;
    await pause(100 + Math.random() * 400);
  }
}
