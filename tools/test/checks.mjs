// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runNode } from '../child.mjs';
import { nx, root } from '../root.mjs';

const RESULTS = join(root, 'dist/results');
/** Where nx keeps results and what it knows of its last run. */
export const NX_CACHE = join(root, '.nx/cache');
const TARGETS = ['lint', 'typecheck', 'test', 'build', 'e2e'];
const TARGETS_WITH_TESTS = ['test', 'e2e'];

/**
 * @typedef {{name: string, green: boolean, counted: boolean, report?: unknown, cached?: boolean, seconds?: number, output: string}} Check
 * @typedef {{env: NodeJS.ProcessEnv, signal: AbortSignal}} Run
 */

/**
 * @param {Run} run
 * @returns {Promise<Check>}
 */
export async function checkFormat({ env, signal }) {
  const prettier = createRequire(import.meta.url).resolve('prettier/bin/prettier.cjs');
  const args = [prettier, '--check', '--cache', '--cache-strategy=content', '.'];
  const { code, output } = await runNode(args, { cwd: root, env, signal });
  return { name: 'format', green: code === 0, counted: false, output };
}

/**
 * Runs every target of every project through nx, which takes from its cache what it can, and tells what came of each.
 * @param {Run} run
 * @returns {Promise<Check[]>}
 */
export async function checkProjects({ env, signal }) {
  const planned = await plan({ env, signal });
  // Reports are outputs that nx puts back with a cached task: what lies there afterwards belongs to this run.
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  rmSync(join(NX_CACHE, 'run.json'), { force: true });
  const onLine = (/** @type {string} */ line) => {
    const [, task, rest = ''] = /^> nx run (\S+)(.*)$/.exec(line) ?? [];
    if (task) console.log(`  ${task}${/cache/.test(rest) ? ' (cached)' : ''}`);
  };
  const { output } = await runNode([nx, ...runMany(), '--nxBail=false'], { cwd: root, env, signal, onLine });
  const done = readRun();
  if (!done) return [{ name: 'nx', green: false, counted: false, output }];
  return planned.map((task) => outcome(task, done.get(task.id)));
}

const runMany = () => ['run-many', '-t', ...TARGETS, '--parallel=2', '--outputStyle=static'];

/**
 * The tasks there are to run; nx itself does not report those it leaves out because another failed.
 * @param {Run} run
 * @returns {Promise<{id: string, target: {project: string, target: string}}[]>}
 */
async function plan({ env, signal }) {
  const file = join(root, 'tmp/plan.json');
  mkdirSync(join(root, 'tmp'), { recursive: true });
  const { output } = await runNode([nx, ...runMany(), `--graph=${file}`], { cwd: root, env, signal });
  if (!existsSync(file)) throw new Error(`nx could not plan the checks:\n${output}`);
  const { tasks } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return Object.values(tasks.tasks);
}

/**
 * What nx keeps of its last run.
 * @typedef {{taskId: string, hash: string, status: number, cacheStatus: string, startTime: string, endTime: string}} Done
 * @returns {Map<string, Done> | undefined}
 */
function readRun() {
  const file = join(NX_CACHE, 'run.json');
  if (!existsSync(file)) return undefined;
  /** @type {Done[]} */
  const tasks = JSON.parse(readFileSync(file, 'utf8')).tasks;
  return new Map(tasks.map((task) => [task.taskId, task]));
}

/**
 * @param {{id: string, target: {project: string, target: string}}} task
 * @param {Done | undefined} done
 * @returns {Check}
 */
function outcome({ id, target: { project, target } }, done) {
  const counted = TARGETS_WITH_TESTS.includes(target);
  if (!done) return { name: id, green: false, counted, output: 'Not run, because something it needs failed.' };
  const log = join(NX_CACHE, 'terminalOutputs', done.hash);
  const report = join(RESULTS, `${project}.json`);
  return {
    name: id,
    green: done.status === 0,
    counted,
    report: counted && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined,
    cached: done.cacheStatus !== 'cache-miss',
    seconds: (Date.parse(done.endTime) - Date.parse(done.startTime)) / 1000,
    output: existsSync(log) ? readFileSync(log, 'utf8') : '',
  };
}
