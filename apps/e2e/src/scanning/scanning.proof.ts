import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { signIn } from '../door';
import { expect, test } from '../fixtures';
import { Parties } from '../parties';
import { at } from '../product/root';
import { wordsOf } from '../words';
import { type Answered, readStopwatch, startStopwatch } from './stopwatch';

const PARTIES = 50;
const words = wordsOf('it');

test('a ticket before the camera is answered at once', async ({ product, camera, invite }) => {
  const parties = new Parties(product);
  const performance = await parties.evening(3 * PARTIES, '1 hour');
  const queue = [];
  for (let n = 0; n < PARTIES; n++) queue.push(await parties.confirmed(performance, 1 + (n % 3)));
  camera.showNothing();
  const page = await invite('it', { permissions: ['camera'] });
  await signIn(page, 'it', words);
  await page.goto(`/door/${performance}`);
  await page.getByRole('region').locator('video').waitFor();
  await page.getByRole('main').getByRole('switch', { name: words.letInAtOnce }).click();
  await startStopwatch(page);

  // Everybody comes in, then everybody tries once more.
  for (const [n, { qr }] of [...queue, ...queue].entries()) {
    camera.show(qr);
    await expect.poll(async () => (await readStopwatch(page)).length, { intervals: [25] }).toBe(n + 1);
    camera.showNothing();
    await page.waitForTimeout(250);
  }
  const answered = await readStopwatch(page);
  const titles = answered.map(({ title }) => title);
  expect(titles).toEqual([...queue.map(() => words.letInJustNow), ...queue.map(() => words.alreadyInside)]);
  const letIn = figures(answered.slice(0, PARTIES));
  const refused = figures(answered.slice(PARTIES));
  writeFileSync(at('docs/door-scanning.md'), report(letIn, refused));
  expect(letIn.p95).toBeLessThan(300);
  expect(refused.p95).toBeLessThan(300);
});

interface Figures {
  median: number;
  p95: number;
  longest: number;
}

function figures(answered: Answered[]): Figures {
  const sorted = answered.map(({ ms }) => Math.round(ms)).sort((one, other) => one - other);
  const share = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] as number;
  return { median: share(0.5), p95: share(0.95), longest: share(1) };
}

function report(letIn: Figures, refused: Figures): string {
  const row = (name: string, { median, p95, longest }: Figures) => `| ${name} | ${median} | ${p95} | ${longest} |`;
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `# How fast the door answers

Measured by \`npm run proof:scanning\` on ${new Date().toISOString().slice(0, 10)} (${machine}): API, PostgreSQL, and Chromium with our WebAssembly decoder on
the same machine. Milliseconds from the camera's first picture of a ticket to the answer on the screen: the wait for the next look at the picture (up to
60 ms), decoding, the API's answer and the drawing are all in it. ${PARTIES} tickets are let in at once, each looked up and recorded, then refused when they come again.

| ticket | median | 95th percentile | longest |
| ------ | ------ | --------------- | ------- |
${row('let in', letIn)}
${row('refused', refused)}
`;
}
