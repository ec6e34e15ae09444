// @ts-check
import { dirname, relative } from 'node:path';
import ts from 'typescript';

/** Decorators that say nothing which the type does not say. */
const SILENT = /^(Optional|Nullable|Allow|Type|IsArray|IsObject|ValidateNested|Lines|Api\w+)\(/;

/**
 * The request classes as interfaces, without validators and without what they inherit from: each property with its comment,
 * and with the rule that the server checks it by.
 * @param {ts.Program} program
 * @param {string} file the module that exports the classes
 */
export function requestInterfaces(program, file) {
  const checker = program.getTypeChecker();
  const source = /** @type {ts.SourceFile} */ (program.getSourceFile(file));
  const module = /** @type {ts.Symbol} */ (checker.getSymbolAtLocation(source));
  /** @type {Map<string, Set<string>>} names by the file that they come from */
  const imports = new Map();

  /** @param {ts.Symbol} symbol */
  const original = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);

  /** @param {ts.Node} type */
  const noteImports = (type) => {
    if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) {
      const symbol = checker.getSymbolAtLocation(type.typeName);
      const from = symbol && original(symbol).declarations?.[0]?.getSourceFile().fileName;
      if (from?.startsWith(dirname(dirname(file))) && !from.startsWith(dirname(file))) {
        const path = relative(dirname(file), from).replace(/\.ts$/, '');
        imports.set(path, (imports.get(path) ?? new Set()).add(type.typeName.text));
      }
    }
    ts.forEachChild(type, noteImports);
  };

  /** @param {ts.Symbol} symbol */
  const property = (symbol) => {
    const declared = /** @type {ts.PropertyDeclaration} */ (symbol.declarations?.[0]);
    const type = /** @type {ts.TypeNode} */ (declared.type);
    noteImports(type);
    const rules = (ts.getDecorators(declared) ?? [])
      .map((decorator) => decorator.expression.getText().replace(/\s+/g, ' '))
      .filter((rule) => !SILENT.test(rule));
    const optional = symbol.flags & ts.SymbolFlags.Optional ? '?' : '';
    const told = [commentOf(symbol), ...rules.map((rule) => `Checked as \`${rule}\`.`)];
    return `${comment(told, '  ')}  ${symbol.name}${optional}: ${type.getText()};\n`;
  };

  /** @param {ts.Symbol} symbol */
  const commentOf = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));

  const interfaces = checker
    .getExportsOfModule(module)
    .map(original)
    .filter((symbol) => symbol.flags & ts.SymbolFlags.Class)
    .map((symbol) => {
      const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).map(property);
      return `${comment([commentOf(symbol)])}export interface ${symbol.name} {\n${properties.join('')}}\n`;
    });
  const lines = [...imports].map(
    ([path, names]) => `import type { ${[...names].sort().join(', ')} } from '${path}';\n`,
  );
  return `${lines.join('')}\n${interfaces.join('\n')}`;
}

/**
 * @param {string[]} told
 * @param {string} [indent]
 */
function comment(told, indent = '') {
  const lines = told.filter(Boolean).flatMap((text) => text.split('\n'));
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}
