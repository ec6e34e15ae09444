// @ts-check
import ts from 'typescript';
import { commentOf, exportsOf } from './api-program.mjs';

/** The interface whose properties are the answers, by handler. */
export const ANSWERS = 'Answers';

/** Unions whose every member gets a name: what tells the members apart, and what their names end in. */
const UNIONS = [
  { union: 'RefusalBody', by: 'status', ending: 'Refusal' },
  { union: 'WebhookPayload', by: 'type', ending: 'Payload' },
];

/**
 * TypeScript from which the schemas are made: what the handlers answer with, every refusal and every event by a name of its own, and the
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
  const members = UNIONS.flatMap((union) => membersOf(checker, known, union));
  return [
    `import type { ${known.map(({ name }) => name).join(', ')} } from '@azionelab/contracts';`,
    ...classes.map((one) => interfaceOf(checker, one)),
    ...members.map(({ text }) => text),
    `export interface ${ANSWERS} {`,
    ...handlers.filter(({ answer }) => answer).map(({ name, answer }) => `'${name}': ${answer};`),
    ...[...names, ...members.map(({ name }) => name)].map((name) => `'${name}': ${name};`),
    `'400': FieldErrors | UnreadBody; '500': FaultBody;`,
    `}`,
  ].join('\n');
}

/**
 * `no_capacity` of the refusals as `NoCapacityRefusal`.
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol[]} known
 * @param {{ union: string, by: string, ending: string }} names
 */
function membersOf(checker, known, { union, by, ending }) {
  const symbol = /** @type {ts.Symbol} */ (known.find(({ name }) => name === union));
  const { types } = /** @type {ts.UnionType} */ (checker.getDeclaredTypeOfSymbol(symbol));
  return types.map((member) => {
    const property = /** @type {ts.Symbol} */ (member.getProperty(by));
    const { value } = /** @type {ts.StringLiteralType} */ (checker.getTypeOfSymbol(property));
    const name = value.replace(/(^|[._])(\w)/g, (_, __, letter) => letter.toUpperCase());
    return {
      name: `${name}${ending}`,
      text: `export interface ${name}${ending} {\n${fieldsOf(checker, member, meant)}\n}`,
    };
  });
}

/** @param {ts.TypeChecker} checker @param {ts.Symbol} symbol */
function interfaceOf(checker, symbol) {
  const fields = fieldsOf(checker, checker.getDeclaredTypeOfSymbol(symbol), written);
  return `${comment(commentOf(checker, symbol))}export interface ${symbol.name} {\n${fields}\n}`;
}

/** @typedef {(checker: ts.TypeChecker, property: ts.Symbol) => string | undefined} TextOf */

/** A field's type by the names that it was given. @type {TextOf} */
const written = (_, { declarations }) =>
  /** @type {ts.PropertyDeclaration | undefined} */ (declarations?.[0])?.type?.getText();

/** A field's type as the compiler has worked it out. @type {TextOf} */
const meant = (checker, property) =>
  checker
    .typeToString(checker.getTypeOfSymbol(property), undefined, ts.TypeFormatFlags.NoTruncation)
    .replace(/ \| undefined$/, '');

/** @param {ts.TypeChecker} checker @param {ts.Type} type @param {TextOf} textOf */
function fieldsOf(checker, type, textOf) {
  const lines = checker.getPropertiesOfType(type).map((property) => {
    const mark = property.flags & ts.SymbolFlags.Optional ? '?' : '';
    return `${comment(commentOf(checker, property))}${property.name}${mark}: ${textOf(checker, property)};`;
  });
  return lines.join('\n');
}

const comment = (/** @type {string} */ text) => (text ? `/** ${text} */\n` : '');
