// @ts-check
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** @type {ts.CompilerOptions} */
const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  declaration: true,
  skipLibCheck: true,
};

const SPECIFIER = /(\b(?:from|import)\s*\(?\s*)(['"])(\.{1,2}(?:\/[^'"]*)?)\2/g;

/**
 * What a browser, Node and every way of resolution understand: relative names with their endings.
 * @param {string} text
 * @param {string} source the file that it was made of
 */
function withEndings(text, source) {
  return text.replace(SPECIFIER, (_, before, quote, name) => {
    const isFile = existsSync(join(dirname(source), `${name}.ts`));
    return `${before}${quote}${name}${isFile ? '' : '/index'}.js${quote}`;
  });
}

/**
 * Compiles an entry with all that it reaches.
 * @param {{ entry: string, options: ts.CompilerOptions, replace?: (program: ts.Program) => Map<string, string> }} what
 *   `replace`: declarations by source file that take the place of the compiler's
 * @returns {Map<string, string>} text by name, relative to the entry's folder; the entry is `index`
 */
export function emit({ entry, options, replace }) {
  const rootDir = dirname(entry);
  const program = ts.createProgram([entry], { ...OPTIONS, ...options, rootDir, outDir: '/out' });
  const faults = ts.getPreEmitDiagnostics(program);
  if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, host(rootDir)));
  const replaced = replace?.(program) ?? new Map();
  const emitted = new Map();
  program.emit(undefined, (path, text, _bom, _error, sources) => {
    const source = /** @type {ts.SourceFile} */ (sources?.[0]).fileName;
    const own = path.endsWith('.d.ts') ? replaced.get(source) : undefined;
    const name = source === entry ? path.replace(/[^/]+?(\.d\.ts|\.js)$/, 'index$1') : path;
    emitted.set(relative('/out', name), withEndings(own ?? text, source));
  });
  return new Map([...reached(emitted, 'index.js'), ...reached(emitted, 'index.d.ts')]);
}

/**
 * A file with all that it imports, and that those import.
 * @param {Map<string, string>} emitted
 * @param {string} first
 */
function reached(emitted, first) {
  const ending = first.replace('index', '');
  const found = new Map();
  /** @param {string} name */
  const follow = (name) => {
    const text = emitted.get(name);
    if (text === undefined || found.has(name)) return;
    found.set(name, text);
    for (const [, , , imported = ''] of text.matchAll(SPECIFIER)) {
      follow(join(dirname(name), imported).replace(/\.js$/, ending));
    }
  };
  follow(first);
  return found;
}

/** @param {string} folder @returns {ts.FormatDiagnosticsHost} */
const host = (folder) => ({
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => folder,
  getNewLine: () => '\n',
});

/**
 * @param {string} folder
 * @param {Map<string, string>} files
 */
export function write(folder, files) {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
