import { LIMITS } from '@azionelab/contracts';

const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', þ: 'th', ð: 'd' };

/** The part of an address that a title makes: `Perché no?` is `perche-no`. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[ßæœøłđþð]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LIMITS.slug)
    .replace(/^-|-$/g, '');
}

/** True for what the API takes as one. */
export function isSlug(text: string): boolean {
  return text.length <= LIMITS.slug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
