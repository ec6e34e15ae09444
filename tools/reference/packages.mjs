// @ts-check
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Both packages as whoever installs them sees them: by their declarations.
 * @typedef {{
 *   folder: string,
 *   checker: ts.TypeChecker,
 *   client: ts.Symbol[],
 *   contracts: ts.Symbol[],
 * }} Packages `client` and `contracts`: what each exports, in order
 */

/**
 * @param {string} folder with `client` and `contracts` in it
 * @returns {Packages}
 */
export function openPackages(folder) {
  const [client, contracts] = ['client', 'contracts'].map((name) => join(folder, name, 'index.d.ts'));
  const entries = [String(client), String(contracts)];
  const program = ts.createProgram(entries, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    paths: { '@azionelab/contracts': [String(contracts)] },
  });
  const checker = program.getTypeChecker();
  const [ofClient, ofContracts] = entries.map((entry) => {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${entry} exports nothing.`);
    return checker.getExportsOfModule(module).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  });
  return { folder, checker, client: ofClient ?? [], contracts: ofContracts ?? [] };
}

/**
 * What a name stands for in the end.
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
export const original = (checker, symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/**
 * A doc comment in Markdown, its parameters and examples after it.
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
export function commentOf(checker, symbol) {
  const said = [linked(ts.displayPartsToString(symbol.getDocumentationComment(checker)))];
  for (const { name, text } of symbol.getJsDocTags(checker)) {
    const told = linked(ts.displayPartsToString(text));
    if (name === 'example') said.push(fenced(told, ` ${symbol.name}.ts`));
    else if (name === 'param') said.push(`- ${told.replace(/^(\w+) /, '`$1`: ')}`);
    else said.push(`- ${name}: ${told}`);
  }
  return said.filter(Boolean).join('\n\n');
}

/** @param {string} text */
const linked = (text) => text.replaceAll(/\{@link (\w+)\s*\}/g, '`$1`');

/**
 * A declaration as it stands in the package.
 * @param {ts.Declaration} declaration
 */
export function declared(declaration) {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return node.getText().replace(/^export (?:declare )?/, '');
}

/**
 * @param {string} code
 * @param {string} [file] what it is called as a file: a program, and no declaration
 */
export const fenced = (code, file = '') => `\`\`\`ts${file}\n${code}\n\`\`\``;
