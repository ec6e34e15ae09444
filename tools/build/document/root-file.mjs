// @ts-check
import ts from 'typescript';
import { commentOf, exportsOf } from './api-program.mjs';

/** The interface whose properties are the answers, by handler. */
export const ANSWERS = 'Answers';

/**
 * TypeScript from which the schemas are made: what the handlers answer with, every refusal by a name of its own, and the
 * request classes as interfaces (their base classes are made by functions, which says nothing to who reads the source).
 * @param {ReturnType<typeof import('./api-program.mjs').apiProgram>} program
 * @param {import('./handlers.mjs').Handler[]} handlers
 */
export function rootFile({ checker, contracts, requests }, handlers) {
  const classes = exportsOf(checker, requests).filter(({ flags }) => flags & ts.SymbolFlags.Class);
  const names = new Set(classes.map(({ name }) => name));
  const known = exportsOf(checker, contracts).filter(
    ({ flags, name }) => flags & ts.SymbolFlags.Type && !names.has(name),
  );
  const refusals = statesOf(checker, known).map(
    (state) => `export type ${refusalName(state)} = Extract<RefusalBody, { status: '${state}' }>;`,
  );
  return [
    `import type { ${known.map(({ name }) => name).join(', ')} } from '@azionelab/contracts';`,
    ...classes.map((one) => interfaceOf(checker, one)),
    ...refusals,
    `export interface ${ANSWERS} {`,
    ...handlers.filter(({ answer }) => answer).map(({ name, answer }) => `'${name}': ${answer};`),
    ...[...names, ...statesOf(checker, known).map(refusalName)].map((name) => `'${name}': ${name};`),
    `'400': FieldErrors | UnreadBody; '500': FaultBody;`,
    `}`,
  ].join('\n');
}

/** `no_capacity` as `NoCapacityRefusal`. @param {string} state */
export const refusalName = (state) => `${state.replace(/(^|_)(\w)/g, (_, __, letter) => letter.toUpperCase())}Refusal`;

/** @param {ts.TypeChecker} checker @param {ts.Symbol[]} known */
export function statesOf(checker, known) {
  const symbol = /** @type {ts.Symbol} */ (known.find(({ name }) => name === 'RefusalState'));
  const states = /** @type {ts.UnionType} */ (checker.getDeclaredTypeOfSymbol(symbol));
  return states.types.map((type) => /** @type {ts.StringLiteralType} */ (type).value);
}

/** @param {ts.TypeChecker} checker @param {ts.Symbol} symbol */
function interfaceOf(checker, symbol) {
  const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).map((property) => {
    const [declaration] = /** @type {ts.PropertyDeclaration[]} */ (property.declarations);
    const mark = property.flags & ts.SymbolFlags.Optional ? '?' : '';
    return `${comment(commentOf(checker, property))}${property.name}${mark}: ${declaration?.type?.getText()};`;
  });
  return `${comment(commentOf(checker, symbol))}export interface ${symbol.name} {\n${properties.join('\n')}\n}`;
}

const comment = (/** @type {string} */ text) => (text ? `/** ${text} */\n` : '');
