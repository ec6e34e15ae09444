// @ts-check
import { Complaint } from './complaint.mjs';
import { LAYERS, TAKEN_BY_LANGUAGE, VERBS } from './no-nouns.mjs';

/**
 * One noun as the house writes it; `press-review` stands for all others.
 * @typedef {object} Names
 * @property {string} noun `press-review`: files
 * @property {string} nouns `press-reviews`: libs, addresses
 * @property {string} Noun `PressReview`: classes
 * @property {string} Nouns `PressReviews`
 * @property {string} one `pressReview`: variables
 * @property {string} many `pressReviews`
 * @property {string} row `press_review`: the audit log
 * @property {string} table `press_reviews`
 * @property {string} words `press review`
 * @property {string} aWords `a press review`
 * @property {string} manyWords `press reviews`
 */

/**
 * @param {string} noun
 * @param {string} [plural] where the rules of English do not find it
 * @returns {Names}
 * @throws {Complaint} when it is no noun, or one that the languages keep for themselves
 */
export function namesOf(noun, plural) {
  demandNoun(noun, plural !== undefined);
  const nouns = plural ?? pluralOf(noun);
  demandForm(nouns);
  if (nouns === noun)
    throw new Complaint(`“${noun}” has to have a plural that differs from it: say one with --plural.`);
  return {
    noun,
    nouns,
    Noun: capitalised(noun),
    Nouns: capitalised(nouns),
    one: uncapitalised(capitalised(noun)),
    many: uncapitalised(capitalised(nouns)),
    row: noun.replaceAll('-', '_'),
    table: nouns.replaceAll('-', '_'),
    words: noun.replaceAll('-', ' '),
    aWords: `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun.replaceAll('-', ' ')}`,
    manyWords: nouns.replaceAll('-', ' '),
  };
}

/** @param {string} noun @param {boolean} hasPlural */
function demandNoun(noun, hasPlural) {
  demandForm(noun);
  const parts = noun.split('-');
  const layer = parts.find((part) => LAYERS.has(part));
  if (layer) {
    throw new Complaint(`“${layer}” is a layer, or anything at all: a lib is born for a noun with a table of its own.`);
  }
  if (VERBS.has(noun)) throw new Complaint(`“${noun}” is something that is done: name what it is done to, or made.`);
  if (TAKEN_BY_LANGUAGE.has(noun)) {
    throw new Complaint(`“${noun}” is reserved: TypeScript, SQL or our own templates mean something else by it.`);
  }
  if (!hasPlural && /[^aius]s$/.test(noun)) {
    throw new Complaint(
      `“${noun}” looks like a plural: name one of them. If it is none, say its plural with --plural.`,
    );
  }
}

/** @param {string} name */
function demandForm(name) {
  if (/^[a-z]{2,}(-[a-z]{2,})*$/.test(name) && name.length <= 30) return;
  throw new Complaint(
    `“${name}” is no name: write a noun in small English letters, words joined by a dash: press-review.`,
  );
}

/** @param {string} noun */
function pluralOf(noun) {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** @param {string} name */
const capitalised = (name) =>
  name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** @param {string} name */
const uncapitalised = (name) => name.charAt(0).toLowerCase() + name.slice(1);
