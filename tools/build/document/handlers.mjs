// @ts-check
import ts from 'typescript';
import { commentOf } from './api-program.mjs';

const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete'];

/**
 * @typedef {object} Handler
 * @property {string} name `ProgrammeController.show`
 * @property {string} comment
 * @property {string | undefined} answer TypeScript of what it answers with; undefined when that is no JSON
 * @property {string | undefined} query name of the class that its query is held against
 */

/**
 * What every route's method says in TypeScript.
 * @param {ReturnType<typeof import('./api-program.mjs').apiProgram>} program
 * @returns {Handler[]}
 */
export function handlersOf({ checker, controllers }) {
  return controllers
    .flatMap((source) => source.statements.filter(ts.isClassDeclaration))
    .filter((declaration) => isDecorated(declaration, ['Controller']))
    .flatMap((controller) =>
      controller.members
        .filter(ts.isMethodDeclaration)
        .filter((method) => isDecorated(method, VERBS))
        .map((method) => ({
          name: `${controller.name?.text}.${method.name.getText()}`,
          comment: commentOf(checker, symbolOf(checker, method.name)),
          answer: answerOf(checker, method),
          query: queryOf(method),
        })),
    );
}

/** @param {ts.HasDecorators} node @param {string[]} names */
const isDecorated = (node, names) => ts.getDecorators(node)?.some((one) => names.includes(nameOf(one))) ?? false;

/** @param {ts.Decorator} decorator */
const nameOf = ({ expression }) => (ts.isCallExpression(expression) ? expression.expression : expression).getText();

/** @param {ts.TypeChecker} checker @param {ts.Node} node */
const symbolOf = (checker, node) => /** @type {ts.Symbol} */ (checker.getSymbolAtLocation(node));

/** @param {ts.TypeChecker} checker @param {ts.MethodDeclaration} method */
function answerOf(checker, method) {
  const signature = checker.getSignatureFromDeclaration(method);
  const returned = signature && checker.getReturnTypeOfSignature(signature);
  const answer = returned && (checker.getAwaitedType(returned) ?? returned);
  if (!answer || answer.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Never)) return undefined;
  if (answer.symbol?.name === 'StreamableFile') return undefined;
  return checker.typeToString(answer, undefined, ts.TypeFormatFlags.NoTruncation);
}

/** @param {ts.MethodDeclaration} method */
const queryOf = (method) =>
  method.parameters
    .find((parameter) => isDecorated(parameter, ['Query']))
    ?.type?.getText()
    .replace(/^\w+\./, '');
