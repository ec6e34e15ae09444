import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { until } from './product/until';

/** A browser that keeps what it has in a folder, and can die as on a phone whose battery is empty. */
export interface KillableBrowser {
  context: BrowserContext;
  /** Ends it at once: nothing is tidied up, nothing is written any more. */
  kill(): Promise<void>;
}

export async function openKillable(folder: string): Promise<KillableBrowser> {
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-sync',
  ];
  const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const child = spawn(
    program,
    [...flags, '--lang=it', '--window-size=1280,800', '--remote-debugging-port=0', `--user-data-dir=${folder}`],
    // A group of its own: its helpers die with it.
    { stdio: 'ignore', detached: true },
  );
  const exited = once(child, 'exit');
  const port = await until(() => portOf(folder, child.pid), 'the browser to listen');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  const kill = async () => {
    process.kill(-(child.pid as number), 'SIGKILL');
    await exited;
  };
  return { context, kill };
}

/** The file is left by a browser that was killed: it counts when somebody listens there. */
async function portOf(folder: string, pid: number | undefined): Promise<string | undefined> {
  if (pid === undefined) throw new Error('The browser does not start.');
  const written = await readFile(join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '');
  const [port] = written.split('\n');
  const answer = port && (await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => null));
  return answer ? port : undefined;
}
