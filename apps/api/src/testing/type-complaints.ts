import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../../../..');
const FOLDER = join(ROOT, 'apps/api/src');

/** As strict as a project elsewhere may be, with this workspace's own names for its libraries. */
function options(): ts.CompilerOptions {
  const base = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile).config as object;
  const parsed = ts.parseJsonConfigFileContent({ ...base, files: [] }, ts.sys, ROOT).options;
  return { ...parsed, noEmit: true, strict: true, exactOptionalPropertyTypes: false, types: [] };
}

/**
 * What the compiler says of files that stand in no folder: `file:line message`.
 * @param files name to text; the last one is the one that is asked about, with what it imports
 */
export function typeComplaints(files: Record<string, string>): string[] {
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(FOLDER, name), text]));
  const settings = options();
  const host = ts.createCompilerHost(settings);
  const [fileExists, readFile, getSourceFile] = [host.fileExists, host.readFile, host.getSourceFile];
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, language, ...rest) : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([...texts.keys()], settings, host);
  return [...texts.keys()]
    .map((path) => program.getSourceFile(path))
    .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
    .map(({ file, start = 0, messageText }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${file?.fileName.slice(FOLDER.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}
