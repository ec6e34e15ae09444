import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { Passwords } from '@azionelab/api/accounts';
import type { Company } from '@azionelab/api/kernel';
import * as ours from '@azionelab/contracts';
import { build } from 'esbuild';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { EVERY, IMPORTS, PAGE, RIGHT, WRONG } from './testing/outside-programs';
import { OutsideProject } from './testing/outside-project';
import { tokenFromMail } from './testing/reservations';

const PASSWORD = 'una password di prova';
/** Of a page that lists shows: bytes of script, minified and compressed. */
const PAGE_BYTES = 2500;

/** Node's own types, which an outside project would install. */
const NODE_TYPES = { types: ['node'], typeRoots: [join(__dirname, '../../../node_modules/@types')] };

// The compiler, many times over, beside whatever else the machine does.
jest.setTimeout(240_000);

describe('the packages, in a project outside of the workspace', () => {
  let project: OutsideProject;

  beforeAll(async () => {
    project = await OutsideProject.open();
  });
  afterAll(() => project.close());

  const manifest = (name: string) => JSON.parse(project.read(`node_modules/@azionelab/${name}/package.json`)) as object;

  /** The program in a README. */
  const programIn = (name: string): string =>
    /```ts\n([\s\S]*?)```/.exec(project.read(`node_modules/@azionelab/${name}/README.md`))?.[1] as string;

  it('are modules that need nothing at run time', () => {
    expect(manifest('contracts')).toMatchObject({ type: 'module', sideEffects: false, version: '0.1.0' });
    expect(manifest('client')).toMatchObject({ type: 'module', sideEffects: false, version: '0.1.0' });
    expect(manifest('contracts')).not.toHaveProperty('dependencies');
    expect(manifest('client')).not.toHaveProperty('dependencies');
    expect(manifest('client')).toMatchObject({ peerDependencies: { '@azionelab/contracts': '0.1.0' } });
    for (const name of ['contracts', 'client']) {
      const { version } = manifest(name) as { version: string };
      expect(project.read(`node_modules/@azionelab/${name}/CHANGELOG.md`)).toContain(`\n## ${version}\n`);
    }
  });

  it('hold constants alone, and declarations without a validator', async () => {
    const contracts: object = await import(join(project.dir, 'node_modules/@azionelab/contracts/index.js'));
    const constants = Object.entries(ours).filter(([, value]) => typeof value !== 'function');
    expect(JSON.parse(JSON.stringify(contracts))).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(constants))));
    expect(Object.keys(contracts).sort()).toEqual(constants.map(([name]) => name).sort());
    const declared = project.read('node_modules/@azionelab/contracts/requests/index.d.ts');
    expect(declared).toContain('export interface BookRequest {');
    expect(declared).not.toMatch(/class-validator|class-transformer|nestjs|PropertyDecorator|declare class/);
  });

  describe('compile as strictly as it goes', () => {
    beforeAll(() => {
      project.write('programs/every.ts', EVERY);
      project.copy('evening.ts', 'programs/evening.ts');
    });

    it.each([
      ['for a bundler', { ...NODE_TYPES, lib: ['ES2022'] }],
      ['for Node', { ...NODE_TYPES, lib: ['ES2022'], module: 'node16', moduleResolution: 'node16' }],
    ])('%s', (_, options) => {
      expect(project.compile('programs', options)).toEqual({ status: 0, output: '' });
    });
  });

  describe('know what is wrong', () => {
    /** The errors of each program, by number; the programs have what a browser has. */
    const errors: Record<string, string[]> = {};
    const nameOf = (program: string) => program.replace(/\W+/g, '-');

    beforeAll(() => {
      const programs = {
        ...RIGHT,
        ...Object.fromEntries(Object.entries(WRONG).map(([name, [, body]]) => [name, body])),
      };
      project.write('types/every.ts', EVERY);
      for (const name of ['contracts', 'client']) project.write(`types/readme-${name}.ts`, programIn(name));
      for (const [name, body] of Object.entries(programs)) project.write(`types/${nameOf(name)}.ts`, IMPORTS + body);
      const { output } = project.compile('types');
      for (const [, name = '', code = ''] of output.matchAll(/^(\S+)\.ts\(.*?\): error (TS\d+)/gm)) {
        (errors[name.replace(/^types\//, '')] ??= []).push(code);
      }
    });

    it('and nothing else', () => {
      expect(Object.keys(errors).sort()).toEqual(Object.keys(WRONG).map(nameOf).sort());
    });

    it.each(Object.entries(WRONG))('%s', (name, [code]) => {
      expect(errors[nameOf(name)]).toEqual([code]);
    });
  });

  it('put next to nothing on a page that lists shows', async () => {
    project.write('page.mjs', PAGE);
    const { outputFiles } = await build({
      absWorkingDir: project.dir,
      entryPoints: ['page.mjs'],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    });
    const script = outputFiles[0]?.text as string;
    expect(script).toContain('/shows/');
    expect(script).not.toMatch(
      /validat|decorat|reflect|swagger|nestjs|\/check-ins\/|\/admin\/|\/reservations\/|no_capacity/i,
    );
    expect(gzipSync(script).length).toBeLessThan(PAGE_BYTES);
    // The measure measures: with every room it is another page.
    const whole = await build({
      stdin: {
        contents: `import { azionelab } from '@azionelab/client'; azionelab({ url: '' });`,
        resolveDir: project.dir,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    expect(gzipSync(whole.outputFiles[0]?.text as string).length).toBeGreaterThan(2 * PAGE_BYTES);
    expect(whole.outputFiles[0]?.text).toContain('/admin/');
  });

  describe('against a running box office', () => {
    let office: BoxOffice;
    let company: Company;

    beforeAll(async () => {
      office = await openBoxOffice();
      company = await office.fixtures.company();
    });
    afterAll(() => office.close());

    const url = () => `http://127.0.0.1:${office.port}`;

    it('books, confirms, and lets in', async () => {
      await office.fixtures.performance(company, { starts_at: new Date(Date.now() + 3_600_000), max_party_size: 8 });
      const staff = { email: 'porta@staff.test', password: PASSWORD };
      const password_hash = await new Passwords().hash(PASSWORD);
      await office.fixtures.member(company, 'door', { email: staff.email, password_hash });

      const email = 'ada@posta.example';
      const running = project.start('out/programs/evening.js', { url: url(), email, staff });
      const [said, complained] = [text(running.stdout), text(running.stderr)];
      running.stdin.end(`${await tokenFromMail(office, email, '/confirm')}\n`);
      expect(await complained).toBe('');
      expect(JSON.parse(await said)).toEqual({
        booked: 'pending',
        confirmed: 'confirmed',
        again: 'already_confirmed',
        tooMany: 'invalid_input',
        admitted: ['checked_in', 2],
        knock: 'inside, by Giulia',
      });
    });

    it('does what the README says', async () => {
      const show_id = await office.fixtures.show(company, { title: 'Ballata per un faro spento' });
      await office.fixtures.performance(company, { show_id, starts_at: new Date(Date.now() + 1_800_000) });
      const program = project.read('out/types/readme-client.js').replace('https://teatro.example', url());
      project.write('out/readme.js', program);
      const running = project.start('out/readme.js', {});
      const [said, complained] = await Promise.all([text(running.stdout), text(running.stderr)]);
      expect(complained).toBe('');
      expect(said).toMatch(/^Ballata per un faro spento 20\d\d-.*$/m);
      expect(await tokenFromMail(office, 'maria@posta.example', '/confirm')).toBeDefined();
    });
  });
});
