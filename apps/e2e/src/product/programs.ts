import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { at } from './root';

export interface Program {
  /** What it has said so far, line by line. */
  log: string[];
  /** Its exit code. */
  exited: Promise<number | null>;
  /** Ends it; nothing when it is over. */
  stop(): Promise<void>;
}

/** Starts a program of the built API. The channel between us tells it when we are gone, by whatever means. */
export function startProgram(name: 'main' | 'migrate', settings: Record<string, string>): Program {
  const env = { ...process.env, ...settings, NODE_OPTIONS: '' };
  const program = at(`dist/apps/api/${name}.mjs`);
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => log.push(...text.split('\n').filter(Boolean)));
  }
  const exited = once(child, 'close').then(([code]) => code as number | null);
  const stop = async () => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 5000);
    await exited;
    clearTimeout(force);
  };
  return { log, exited, stop };
}

/** A port of the loopback that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
