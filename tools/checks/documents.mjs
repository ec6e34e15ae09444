// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root.mjs';
import { filesIn, textOf } from './files.mjs';

const PICTURES = 'docs/screens/';

/**
 * The address of a heading within its page, as the well-known hosts make it.
 * @param {string} heading
 */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[`*_]|\[|\]\([^)]*\)/g, '')
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** @param {string} page */
const anchorsIn = (page) => [...page.matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));

/** @param {string} page */
const withoutCode = (page) => page.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');

/**
 * Links of a page that lead nowhere. Those to other sites are not tried.
 * @param {string} path of the page, from the top of the checkout
 * @param {string} page
 * @returns {string[]}
 */
export function deadLinks(path, page) {
  const targets = [...withoutCode(page).matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, target]) => target ?? '');
  return targets
    .filter((target) => !/^[a-z]+:/i.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#');
      const goal = file === '' ? path : join(dirname(path), decodeURIComponent(file));
      if (goal !== path && !existsSync(join(root, goal))) return !arePicturesMissing(goal);
      return anchor !== undefined && !anchorsIn(goal === path ? page : textOf(goal)).includes(anchor);
    })
    .map((target) => `${path}: ${target}`);
}

/** Pictures are taken of the running product, all at once: as long as there is none, none is missed. */
const arePicturesMissing = (/** @type {string} */ goal) =>
  goal.startsWith(PICTURES) && !existsSync(join(root, PICTURES));

/** All pages of the checkout. */
export const pages = () => filesIn('.', /\.md$/);
