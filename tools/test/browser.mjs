// @ts-check
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { runNode } from '../child.mjs';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A Chromium for the tests, as settings for them: the given one, the one that npm brought, which is the same on every machine, or
 * the system's. What npm brought is unpacked once per version and has along the libraries a bare system lacks.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @returns {Promise<Record<string, string>>}
 */
export async function findBrowser(env, signal) {
  const given = env['CHROMIUM'];
  if (given) return { CHROMIUM: given };
  const folder = await unpack(env, signal);
  const browser = join(folder, 'chromium');
  const withLibraries = {
    LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
  };
  const fonts = { FONTCONFIG_PATH: join(folder, 'fonts') };
  if (runs(browser, env)) return { CHROMIUM: browser, ...fonts };
  if (runs(browser, { ...env, ...withLibraries })) return { CHROMIUM: browser, ...fonts, ...withLibraries };
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path) && runs(path, env));
  if (system) return { CHROMIUM: system };
  throw new Error('No browser runs on this machine: install Chromium, and set CHROMIUM to its path.');
}

/**
 * @param {string} browser
 * @param {NodeJS.ProcessEnv} env
 */
const runs = (browser, env) =>
  spawnSync(browser, ['--version'], { env, stdio: 'ignore', timeout: 20_000 }).status === 0;

/**
 * Where the browser finds the package's own letters: its configuration names other places, and without any letter pages stay
 * empty.
 * @param {string} folder
 */
const fontsConf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * The package unpacks into the temporary folder and takes what lies there, whatever its version: so each version gets a
 * temporary folder of its own.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @returns {Promise<string>}
 */
async function unpack(env, signal) {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8'));
  const folder = join(tmpdir(), `azionelab-browser-${version}-${userInfo().uid}`);
  if (existsSync(folder)) return folder;
  const draft = mkdtempSync(`${folder}-`);
  const script = `import chromium, { inflate } from '@sparticuz/chromium';
    await chromium.executablePath();
    await inflate(${JSON.stringify(join(dirname(entry), '../bin/al2023.tar.br'))});`;
  const { code, output } = await runNode(['--input-type=module', '-e', script], {
    cwd: dirname(entry),
    env: { ...env, TMPDIR: draft },
    signal,
  });
  if (code !== 0) throw new Error(`The browser could not be unpacked:\n${output}`);
  mkdirSync(join(draft, 'fonts'), { recursive: true });
  writeFileSync(join(draft, 'fonts/fonts.conf'), fontsConf(folder));
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}
