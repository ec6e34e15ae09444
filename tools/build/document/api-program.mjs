// @ts-check
import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../root.mjs';

const CONTROLLERS = ['libs/api/*/src/**/*.controller.ts', 'apps/api/src/**/*.controller.ts'];
const CONTRACTS = 'libs/contracts/src/index.ts';
const REQUESTS = 'libs/contracts/src/requests/index.ts';

/** Absolute path of a file of the repository. */
const path = (/** @type {string} */ file) => join(root, file);

/** The API's controllers and contracts, with their types. */
export function apiProgram() {
  const config = path('apps/api/tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    { ...ts.sys, readDirectory: () => [] },
    path('apps/api'),
  );
  const controllers = globSync(CONTROLLERS, { cwd: root }).toSorted();
  const program = ts.createProgram([...controllers, CONTRACTS, REQUESTS].map(path), options);
  const source = (/** @type {string} */ file) => /** @type {ts.SourceFile} */ (program.getSourceFile(path(file)));
  return {
    checker: program.getTypeChecker(),
    controllers: controllers.map(source),
    contracts: source(CONTRACTS),
    requests: source(REQUESTS),
  };
}

/**
 * What a module exports.
 * @param {ts.TypeChecker} checker
 * @param {ts.SourceFile} source
 */
export function exportsOf(checker, source) {
  const module = /** @type {ts.Symbol} */ (checker.getSymbolAtLocation(source));
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
}

/**
 * The comment above something, as one line per paragraph.
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
export const commentOf = (checker, symbol) =>
  ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/([^\n])\n(?!\n)/g, '$1 ')
    .trim();
