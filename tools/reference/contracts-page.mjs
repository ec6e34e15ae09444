// @ts-check
import { relative } from 'node:path';
import { commentOf, declared, fenced, original } from './packages.mjs';

/** @import { Packages } from './packages.mjs' */

const ABOUT = `# @azionelab/contracts

All that crosses the wire, in the words of the package's own comments. Names are those of the wire; times are RFC 3339 in the
company's own offset; what may be absent is \`null\` in an answer, and optional in a request. \`Checked as\` is the rule by which
the server checks a field.

Made by \`npm run reference\`: change the comments, and not this page.`;

/** By the folder that a declaration stands in. */
const PARTS = [
  { title: 'Requests', fits: /** @param {string} file */ (file) => file.startsWith('requests/') },
  { title: 'Answers', fits: /** @param {string} file */ (file) => file.startsWith('views/') },
  { title: 'States, limits, refusals', fits: /** @param {string} file */ (file) => !/^(requests|views)\//.test(file) },
];

/**
 * @param {Packages} packages
 * @returns {string} Markdown
 */
export function contractsPage({ folder, checker, contracts }) {
  const exported = contracts.map((symbol) => {
    const { declarations = [] } = original(checker, symbol);
    const file = declarations[0]?.getSourceFile().fileName ?? '';
    return {
      symbol: original(checker, symbol),
      name: symbol.name,
      declarations,
      file: relative(`${folder}/contracts`, file),
    };
  });
  const parts = PARTS.map(({ title, fits }) => {
    const sections = exported
      .filter(({ file }) => fits(file))
      .map(({ name, symbol, declarations }) => {
        const comment = commentOf(checker, symbol);
        return [`### ${name}`, comment, fenced(declarations.map(declared).join('\n\n'))].filter(Boolean).join('\n\n');
      });
    return [`## ${title}`, ...sections].join('\n\n');
  });
  return `${[ABOUT, ...parts].join('\n\n')}\n`;
}
