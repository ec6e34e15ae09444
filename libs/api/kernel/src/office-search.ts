/** Marks that NFD takes off their letters. */
const MARKS = '[\\u0300-\\u036f]';

/** SQL of a text as a search compares it: small letters without accents, as the columns `searched` hold them. */
export const folded = (sql: string): string => `lower(regexp_replace(normalize(${sql}, NFD), '${MARKS}', '', 'g'))`;

/** SQL that finds a folded word anywhere in a folded text. Quicker than LIKE, and of its words none is a wildcard. */
export const holds = (text: string, word: string): string => `strpos(${text}, ${word}) > 0`;

/**
 * What a person looks for, word by word, folded; of a telephone number its digits. The longest comes first: it leaves the
 * fewest rows to the others.
 */
export function wordsOf(search: string): string[] {
  const plain = search.normalize('NFD').replace(new RegExp(MARKS, 'g'), '').toLowerCase();
  const words = plain.split(/\s+/).filter(Boolean);
  const digits = (word: string) => (/^[+\d][\d\-./()]*$/.test(word) ? word.replace(/[^\d+]/g, '') : word);
  return words.map(digits).toSorted((one, other) => other.length - one.length);
}
