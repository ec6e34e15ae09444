// @ts-check
import ts from 'typescript';
import { commentOf, declared, fenced, original } from './packages.mjs';
import { routesOf } from './routes.mjs';

/** @import { Packages } from './packages.mjs' */

const ABOUT = `# @azionelab/client

Every call, in the words of the package's own comments. \`box\` is \`azionelab({ url })\`; a call of a room is also a function
of its own, which takes the connection first. What any call may be told besides is in the
[start](../README.md#when-it-says-no); types link to where they are written.

Made by \`npm run reference\`: change the comments, and not this page.`;

/**
 * @param {Packages} packages
 * @returns {string} Markdown
 */
export function clientPage(packages) {
  const { checker, client } = packages;
  const rooms = roomsOf(packages);
  const inRooms = new Set(rooms.flatMap(({ calls }) => calls.map(({ alone }) => alone)));
  const around = client
    .filter(({ name }) => !inRooms.has(name))
    .map((symbol) => {
      const meant = original(checker, symbol);
      const code = (meant.declarations ?? []).map(declared).join('\n\n');
      return [`### ${symbol.name}`, commentOf(checker, meant), fenced(code)].filter(Boolean).join('\n\n');
    });
  return `${[ABOUT, contents(rooms), ...rooms.map(({ text }) => text), '## Around the calls', ...around].join('\n\n')}\n`;
}

/** @typedef {{ path: string, alone: string, text: string }} CallSection */
/** @typedef {{ path: string, calls: CallSection[], text: string }} RoomSection */

/** @param {RoomSection[]} rooms */
function contents(rooms) {
  const lines = rooms.map(({ path, calls }) => {
    const links = calls.map((call) => `[${call.path.slice(path.length + 1)}](#${anchor(call.path)})`);
    return `- \`${path}\`: ${links.join(', ')}`;
  });
  return [...lines, '- [Around the calls](#around-the-calls)'].join('\n');
}

/** @param {string} heading */
const anchor = (heading) => heading.toLowerCase().replaceAll('.', '');

/**
 * @param {Packages} packages
 * @returns {RoomSection[]}
 */
function roomsOf(packages) {
  const { checker, client } = packages;
  const office = client.find(({ name }) => name === 'BoxOffice');
  if (!office) throw new Error('The client has no box office.');
  /** @type {RoomSection[]} */
  const rooms = [];
  /**
   * @param {ts.Type} type
   * @param {string} path
   */
  const walk = (type, path) => {
    const properties = type.getProperties().filter(({ name }) => name !== 'connection');
    const calls = properties.filter((property) => checker.getTypeOfSymbol(property).getCallSignatures().length > 0);
    if (calls.length > 0) {
      const sections = calls.map((call) => callSection(packages, call, `${path}.${call.name}`));
      rooms.push({ path, calls: sections, text: [`## ${path}`, ...sections.map(({ text }) => text)].join('\n\n') });
    }
    for (const room of properties.filter((property) => !calls.includes(property))) {
      walk(checker.getTypeOfSymbol(room), `${path}.${room.name}`);
    }
  };
  walk(checker.getDeclaredTypeOfSymbol(original(checker, office)), 'box');
  return rooms;
}

/**
 * @param {Packages} packages
 * @param {ts.Symbol} call
 * @param {string} path
 * @returns {CallSection}
 */
function callSection(packages, call, path) {
  const { checker, client } = packages;
  const declaration = /** @type {ts.FunctionDeclaration} */ (call.declarations?.[0]);
  const symbol = declaration.name && checker.getSymbolAtLocation(declaration.name);
  const alone = client.find((exported) => original(checker, exported) === symbol)?.name;
  if (!symbol || !alone) throw new Error(`${path} is no function of its own.`);
  const signature = /** @type {ts.Signature} */ (checker.getSignatureFromDeclaration(declaration));
  const written = tidied(checker.signatureToString(signature, undefined, ts.TypeFormatFlags.NoTruncation));
  const route = routesOf(declaration).get(symbol.name);
  const text = [
    `### ${path}`,
    route ? `\`${route}\`` : '',
    commentOf(checker, symbol),
    fenced(`function ${alone}${written};`),
    typesIn(packages, written),
  ];
  return { path, alone, text: text.filter(Boolean).join('\n\n') };
}

/**
 * As people write it: what may be absent is not said twice, and words stand in an order that no other file changes.
 * @param {string} signature
 */
const tidied = (signature) =>
  signature
    .replaceAll(/(\?: [^,()|]+) \| undefined/g, '$1')
    .replaceAll(/"\w+"(?: \| "\w+")+/g, (words) => words.split(' | ').sort().join(' | '));

/**
 * @param {Packages} packages
 * @param {string} written
 */
function typesIn({ contracts }, written) {
  const names = new Set(written.match(/\b[A-Z]\w+/g));
  const known = contracts.filter(({ name }) => names.has(name));
  return known.map(({ name }) => `[${name}](contracts.md#${name.toLowerCase()})`).join(', ');
}
