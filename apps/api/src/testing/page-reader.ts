import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Snippet, shapeOf } from './snippets';

/** Milliseconds for one block. */
const LONGEST = 120_000;

/** What stands for something else in a page, and what that is here and now. */
export type Stands = Record<string, (said: string) => string | Promise<string>>;

/** What a person does at a block: types something, or sees for themselves that it runs and ends it. */
export interface Hand {
  stdin?: () => Promise<string>;
  meanwhile?: (said: () => string) => Promise<void>;
}

export interface ReaderOptions {
  env: Record<string, string>;
  stands?: Stands;
  /** By what the block says. */
  hands?: Record<string, Hand>;
  /** Blocks that are not run. */
  skipped?: readonly string[];
}

/** Does what a page says, in order, in a folder of its own: writes its files, runs its commands, compares what they print. */
export class PageReader {
  /** All that was printed. */
  private said = '';

  constructor(
    readonly dir: string,
    private readonly options: ReaderOptions,
  ) {}

  /** Writes a page's programs. */
  write(snippets: Snippet[]): void {
    mkdirSync(this.dir, { recursive: true });
    for (const { file, code } of snippets) if (file) writeFileSync(join(this.dir, file), code);
  }

  /** @throws Error naming the page and the line of what is not as it says */
  async follow(snippets: Snippet[]): Promise<void> {
    let printed: string | undefined;
    for (const { page, line, language, file, code } of snippets) {
      const at = `${page}:${line}`;
      if (language === 'sh') printed = await this.run(code, at);
      else if (language === 'text' && printed !== undefined) {
        if (shapeOf(printed) !== shapeOf(code)) throw new Error(`${at} is not what was printed: ${printed}`);
      } else if (!file) throw new Error(`${at}: nobody knows how to run ${language}.`);
    }
  }

  private async meant(code: string): Promise<string> {
    let meant = code;
    for (const [written, stand] of Object.entries(this.options.stands ?? {})) {
      if (meant.includes(written)) meant = meant.replaceAll(written, await stand(this.said));
    }
    return meant;
  }

  private async run(code: string, at: string): Promise<string | undefined> {
    const { env, hands = {}, skipped = [] } = this.options;
    if (skipped.includes(code.trim())) return undefined;
    const { stdin, meanwhile } = hands[code.trim()] ?? {};
    // In a group of its own, so that what a shell started ends with it.
    const options = { cwd: this.dir, env, detached: true, timeout: LONGEST };
    const shell = spawn('sh', ['-e', '-c', await this.meant(code)], options);
    let [said, complained] = ['', ''];
    shell.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    shell.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
    const ended = new Promise<number | null>((resolve) => void shell.once('close', resolve));
    shell.stdin.on('error', () => undefined); // who reads nothing may have ended
    shell.stdin.end((await stdin?.()) ?? '');
    if (meanwhile) {
      const seen = await meanwhile(() => said).then(
        () => null,
        (error: unknown) => error,
      );
      if (shell.pid && shell.exitCode === null) process.kill(-shell.pid);
      await ended;
      if (seen) throw new Error(`${at}: ${String(seen)}\n${said}${complained}`);
    } else if ((await ended) !== 0) throw new Error(`${at} fails:\n${said}${complained}`);
    this.said += said;
    return said;
  }
}
