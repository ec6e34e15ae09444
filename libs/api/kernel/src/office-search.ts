import { containing } from './page';

/** Marks that NFD takes off their letters. */
const MARKS = '[\\u0300-\\u036f]';

/** SQL of a text as a search compares it: small letters without accents, as the columns `searched` hold them. */
export const folded = (sql: string): string => `lower(regexp_replace(normalize(${sql}, NFD), '${MARKS}', '', 'g'))`;

/** What a person looks for, word by word, as patterns for LIKE on a folded text; of a telephone number its digits. */
export function wordsOf(search: string): string[] {
  const plain = search.normalize('NFD').replace(new RegExp(MARKS, 'g'), '').toLowerCase();
  const words = plain.split(/\s+/).filter(Boolean);
  const digits = (word: string) => (/^[+\d][\d\-./()]*$/.test(word) ? word.replace(/[^\d+]/g, '') : word);
  return words.map((word) => containing(digits(word)));
}
