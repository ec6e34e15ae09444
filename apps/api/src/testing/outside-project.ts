import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../..');
const TSC = createRequire(__filename).resolve('typescript/bin/tsc');

/** What a program said, and how it ended. */
export interface Said {
  status: number | null;
  output: string;
}

function run(command: string, args: string[], cwd: string): Said {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

/** npm under the Node it came with, or the one on the path. */
function npm(args: string[], cwd: string): Said {
  const path = process.env['npm_execpath'];
  return path ? run(process.execPath, [path, ...args], cwd) : run('npm', args, cwd);
}

/** A project outside of the workspace, which has both packages from their tarballs and nothing else. */
export class OutsideProject {
  private constructor(readonly dir: string) {}

  /** Builds and packs both packages, and installs the tarballs without a registry. @throws Error with what npm said */
  static async open(): Promise<OutsideProject> {
    const dir = await mkdtemp(join(tmpdir(), 'azionelab-outside-'));
    const packed = run(process.execPath, [join(ROOT, 'tools/packages/pack.mjs'), join(dir, 'packed')], ROOT);
    if (packed.status !== 0) throw new Error(packed.output);
    const tarballs = packed.output.match(/^\S+\.tgz$/gm) ?? [];
    writeFileSync(join(dir, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    const flags = ['install', '--offline', '--no-audit', '--no-fund', '--cache', join(dir, 'cache')];
    const installed = npm([...flags, ...tarballs.map((name) => `./packed/${name}`)], dir);
    if (installed.status !== 0) throw new Error(installed.output);
    return new OutsideProject(dir);
  }

  /** Puts a file in. */
  write(name: string, text: string): void {
    mkdirSync(join(this.dir, name, '..'), { recursive: true });
    writeFileSync(join(this.dir, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.dir, name), 'utf8');
  }

  /** Takes a file of `testing/outside` along. */
  copy(name: string, to: string): void {
    mkdirSync(join(this.dir, to, '..'), { recursive: true });
    cpSync(join(__dirname, 'outside', name), join(this.dir, to));
  }

  /** Compiles a folder as strictly as it goes, into `out/`. */
  compile(folder: string, options: object = {}): Said {
    const compilerOptions = {
      strict: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      target: 'ES2022',
      module: 'preserve',
      moduleResolution: 'bundler',
      types: [],
      outDir: `out/${folder}`,
      rootDir: folder,
      ...options,
    };
    const project = `tsconfig.${folder}.json`;
    this.write(project, JSON.stringify({ compilerOptions, include: [folder] }));
    return run(process.execPath, [TSC, '-p', project, '--pretty', 'false'], this.dir);
  }

  /** Runs what was compiled; `OUTSIDE_NODE` may be another Node than ours. */
  start(name: string, argument: object) {
    return spawn(process.env['OUTSIDE_NODE'] ?? process.execPath, [join(this.dir, name), JSON.stringify(argument)], {
      cwd: this.dir,
    });
  }

  close(): Promise<void> {
    return rm(this.dir, { recursive: true, force: true });
  }
}
