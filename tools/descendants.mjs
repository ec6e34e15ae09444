// @ts-check
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * All processes that a process started, and theirs, and so on.
 * @param {number} pid
 * @returns {number[]}
 */
export function descendantsOf(pid) {
  const pairs = process.platform === 'linux' ? fromProc() : fromPs();
  const children = (/** @type {number} */ of) => pairs.filter(([, parent]) => parent === of).map(([child]) => child);
  const all = children(pid);
  for (const found of all) all.push(...children(found));
  return all;
}

/** @returns {[number, number][]} pid and parent; a bare Linux has no `ps` */
function fromProc() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
        return [/** @type {[number, number]} */ ([Number(name), Number(parent)])];
      } catch {
        return []; // It ended meanwhile.
      }
    });
}

/** @returns {[number, number][]} */
function fromPs() {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => /** @type {[number, number]} */ (line.trim().split(/\s+/).map(Number)));
}
