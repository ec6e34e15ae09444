import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { call } from './caller';
import { until } from './until';

const PROGRAM = join(__dirname, '../../../../dist/apps/api/main.mjs');

/** The built process as an operator runs it, so that it can be killed. */
export class KillableApi {
  private child: ChildProcess | undefined;

  constructor(
    readonly port: number,
    private readonly env: Record<string, string>,
  ) {}

  async start(): Promise<void> {
    const env = { ...process.env, ...this.env, PORT: String(this.port), NODE_OPTIONS: '', LOG_LEVEL: 'error' };
    this.child = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    await until(async () => ((await this.isReady()) ? true : undefined), 'the API to be ready', 60);
  }

  /** Whether the process runs; false after it ended, whoever ended it. */
  get isAlive(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Of the process that runs. */
  get pid(): number {
    return this.child?.pid as number;
  }

  isReady(): Promise<boolean> {
    return call(this.port, 'GET', '/api/health/ready').then(
      ({ status }) => status === 200,
      () => false,
    );
  }

  /** Ends it in the middle of whatever it does. */
  async kill(): Promise<void> {
    if (!this.child || !this.isAlive) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}

/** A port of the loopback that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
