// @ts-check
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** @type {Map<string, Map<string, string>>} */
const read = new Map();

/**
 * The routes that the functions of a file call: declarations do not have them, the scripts beside them do.
 * @param {ts.Node} declaration
 * @returns {Map<string, string>} `GET /api/shows/` by the name of the function
 */
export function routesOf(declaration) {
  const file = declaration.getSourceFile().fileName.replace(/\.d\.ts$/, '.js');
  const known =
    read.get(file) ?? routesIn(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022));
  read.set(file, known);
  return known;
}

/** @param {ts.SourceFile} source */
function routesIn(source) {
  const routes = new Map();
  for (const statement of source.statements) {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) continue;
    const { text: name } = statement.name;
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'route') {
        const route = ts.isStringLiteral(node.initializer) ? node.initializer.text : '';
        routes.set(name, route.replace(' /', ' /api/'));
      }
      ts.forEachChild(node, visit);
    };
    visit(statement);
  }
  return routes;
}
