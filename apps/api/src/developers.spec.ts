import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { beHeard, type DevelopersHouse, openHouse, scans, seatParties } from './testing/developers-house';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { OutsideProject } from './testing/outside-project';
import { PageReader, type Hand } from './testing/page-reader';
import { tokenFromMail } from './testing/reservations';
import { type Snippet, shapeOf, snippetsIn } from './testing/snippets';

const ROOT = join(__dirname, '../../..');
const PAGES = {
  start: 'docs/developers/README.md',
  recipes: 'docs/developers/recipes.md',
};
const SKIPPED = [
  'npm start', // tools/start has tests of its own
  'npm run packages', // the project outside has what it packs
  'npm install standardwebhooks', // needs a registry: the workspace's own is put in
];
const STRICTEST = {
  types: ['node'],
  typeRoots: [join(ROOT, 'node_modules/@types')],
  lib: ['ES2022'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};
const REFERENCE = 'docs/developers/reference';
/** What an example of a comment takes for granted. */
const granted = (code: string) => {
  const names = [...code.matchAll(/(?<![.\w])(\w+)\(/g)].map(([, name]) => name);
  return `import { ${names.join(', ')}, type Connection } from '@azionelab/client';\ndeclare const at: Connection;\n${code}`;
};
/** A page as somebody might break one: a misspelt field, another output, a program that fails. */
const BROKEN = [
  "```ts wrong.ts\nimport type { BookRequest } from '@azionelab/contracts';",
  "export const body: BookRequest = { name: 'Ada', email: 'ada@posta.example', party_sizes: 2 };\n```",
  '```sh\necho one\n```\n\n```text\ntwo\n```',
  '```sh\nexit 3\n```',
].join('\n');

// The packages are built, beside whatever else the machine does.
jest.setTimeout(240_000);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => void server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}

describe('the pages for developers', () => {
  let project: OutsideProject;
  let office: BoxOffice;
  /** Each page with who reads it. */
  const pages: Record<string, { reader: PageReader; snippets: Snippet[] }> = {};

  beforeAll(async () => {
    project = await OutsideProject.open();
    office = await openBoxOffice({ settings: { WEBHOOK_PRIVATE_TARGETS: '1' } });
    symlinkSync(join(ROOT, 'node_modules/standardwebhooks'), join(project.dir, 'node_modules/standardwebhooks'));
    project.write('bin/npm', `#!/bin/sh\nexec "${process.execPath}" "${process.env['npm_execpath']}" "$@"\n`);
    if (process.env['npm_execpath']) chmodSync(join(project.dir, 'bin/npm'), 0o755);
    const port = String(await freePort());
    const [first, second] = [await openHouse(office, '127.0.0.1'), await openHouse(office, 'localhost')];
    await seatParties(office, second);
    const hook = `http://127.0.0.1:${port}/azionelab`;
    const hands = {
      'node door.ts': { stdin: () => scans(office, second) },
      'WEBHOOK_SECRET=whsec_… node receiver.ts': {
        meanwhile: (said: () => string) => beHeard(office, second, { url: hook, said }),
      },
    };
    for (const [name, path] of Object.entries(PAGES)) {
      const snippets = snippetsIn(path, readFileSync(join(ROOT, path), 'utf8'));
      pages[name] = { snippets, reader: readerFor(name, name === 'recipes' ? second : first, { hook, port, hands }) };
    }
    pages['broken'] = { snippets: snippetsIn('broken.md', BROKEN), reader: readerFor('broken', first, { hook, port }) };
    const [into, packages] = ['reference', 'node_modules/@azionelab'].map((name) => join(project.dir, name));
    const made = spawnSync(process.execPath, [join(ROOT, 'tools/reference.mjs'), String(into), String(packages)]);
    if (made.status !== 0) throw new Error(String(made.stderr));
    for (const { file, code } of snippetsIn('client.md', project.read('reference/client.md'))) {
      if (file) project.write(`pages/reference/${file}`, granted(code));
    }
    for (const { reader, snippets } of Object.values(pages)) reader.write(snippets);
  });
  afterAll(async () => {
    await project.close();
    await office.close();
  });

  function readerFor(
    name: string,
    { url, program }: DevelopersHouse,
    { hook, port, hands = {} }: { hook: string; port: string; hands?: Record<string, Hand> },
  ) {
    return new PageReader(join(project.dir, 'pages', name), {
      env: {
        PATH: [join(project.dir, 'bin'), dirname(process.execPath), process.env['PATH']].join(':'),
        HOME: project.dir,
        npm_config_offline: 'true',
        npm_config_cache: join(project.dir, 'cache'),
        AZIONELAB_URL: url,
        AZIONELAB_KEY: program.key.key,
        PORT: port,
      },
      stands: {
        'http://localhost:8080/confirm#…': async () =>
          `${url}/confirm#${await tokenFromMail(office, 'maria@posta.example', '/confirm')}`,
        'http://localhost:8080': () => url,
        'https://hooks.example.org/azionelab': () => hook,
        '~/azionelab/dist/packages': () => join(project.dir, 'packed'),
        'azk_…': () => program.key.key,
        'K7QD-93MX': (said) => said.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g)?.at(-1) ?? '',
        'whsec_…': (said) => /whsec_\S+/.exec(said)?.[0] ?? '',
      },
      hands,
      skipped: SKIPPED,
    });
  }

  const page = (name: string) => pages[name] as (typeof pages)[string];

  it('have programs that compile as strictly as it goes; a broken one is seen', () => {
    const { output } = project.compile('pages', STRICTEST);
    expect(output.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(/^pages\/broken\/wrong\.ts\(2,.*TS2561: .*'party_sizes'/),
    ]);
  });

  it.each(Object.keys(PAGES))('have no program that nobody starts: %s', (name) => {
    const { snippets } = page(name);
    const typed = snippets.filter(({ language }) => language === 'sh').map(({ code }) => code);
    const programs = snippets.flatMap(({ file }) => file ?? []);
    expect(programs.length).toBeGreaterThan(3);
    expect(programs.filter((file) => !typed.some((code) => code.includes(`node ${file}`)))).toEqual([]);
  });

  it.each(Object.keys(PAGES))('can be followed as they stand: %s', async (name) => {
    const { reader, snippets } = page(name);
    await reader.follow(snippets);
  });

  it('cannot be followed when they say what is not so', async () => {
    const { reader, snippets } = page('broken');
    const [, echo, output, fails] = snippets as [Snippet, Snippet, Snippet, Snippet];
    await expect(reader.follow([echo, output])).rejects.toThrow('broken.md:9 is not what was printed: one');
    await expect(reader.follow([fails])).rejects.toThrow('broken.md:12 fails');
    await expect(reader.follow([{ ...echo, language: 'cobol' }])).rejects.toThrow('nobody knows how to run cobol');
    expect(() => snippetsIn('open.md', '```ts\nlet open;\n')).toThrow('open.md has a fence that is not understood');
    expect(shapeOf('K7QD-93MX is in')).not.toBe(shapeOf('K7QD-93MX is out'));
  });

  it.each(['client.md', 'contracts.md'])('have the reference that `npm run reference` makes today: %s', (name) => {
    expect(readFileSync(join(ROOT, REFERENCE, name), 'utf8')).toBe(project.read(`reference/${name}`));
  });
});
