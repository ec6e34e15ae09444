import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../../../..');
const CLIENT = join(ROOT, 'libs/client/src');
const ROUTE = /^(GET|POST|PUT|PATCH|DELETE) (\/\S*?)\/?$/;

/** What the types of one call say. */
export interface TypedCall {
  /** `GET /shows/{slug}`. */
  route: string;
  /** Name of the view; `ListOf…` of a list; undefined for a text, a file or nothing. */
  view: string | undefined;
  /** Refusals that it names. */
  names: string[];
  comment: string;
}

/** Reads every call of the client, as the compiler understands it. */
export function typedCalls(): TypedCall[] {
  const base = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile).config as object;
  const { options } = ts.parseJsonConfigFileContent({ ...base, files: [] }, ts.sys, ROOT);
  const lib = ['lib.es2024.d.ts', 'lib.dom.d.ts'];
  const program = ts.createProgram([join(CLIENT, 'index.ts')], { ...options, lib, experimentalDecorators: true });
  const checker = program.getTypeChecker();
  const inClient = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(CLIENT));
  return inClient.flatMap((source) =>
    source.statements.filter(ts.isFunctionDeclaration).flatMap((declared) => {
      const isExported = declared.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      const route = isExported && routeIn(declared);
      return route ? [typedCall(checker, declared, route)] : [];
    }),
  );
}

/** The route that a function asks for, where it stands as a text in it. */
function routeIn(node: ts.Node): string | undefined {
  const found = ts.isStringLiteral(node) ? ROUTE.exec(node.text) : null;
  return found ? `${found[1]} ${found[2]}` : ts.forEachChild(node, routeIn);
}

function typedCall(checker: ts.TypeChecker, declared: ts.FunctionDeclaration, route: string): TypedCall {
  const signature = checker.getSignatureFromDeclaration(declared) as ts.Signature;
  const answer = signature.getReturnType() as ts.TypeReference;
  const [view, status] = checker.getTypeArguments(answer) as [ts.Type, ts.Type];
  const listed = answer.symbol.name === 'Listing';
  return {
    route,
    view: viewName(checker, view, listed),
    names: answer.symbol.name === 'AsyncGenerator' ? ['not_found'] : literals(status),
    comment: ts.displayPartsToString(signature.getDocumentationComment(checker)),
  };
}

function viewName(checker: ts.TypeChecker, view: ts.Type, listed: boolean): string | undefined {
  if (listed) return `ListOf${view.symbol.name}`;
  const name = view.symbol?.name;
  if (name === 'ListView') return `ListOf${checker.getTypeArguments(view as ts.TypeReference)[0]?.symbol.name}`;
  return name?.endsWith('View') ? name : undefined;
}

const literals = (type: ts.Type): string[] =>
  (type.isUnion() ? type.types : [type]).filter((one) => one.isStringLiteral()).map(({ value }) => value as string);
