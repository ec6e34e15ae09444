// @ts-check
import { runBeside } from './beside.mjs';

/**
 * `npm run company:add`: adds a company.
 * @param {string[]} args
 */
export default function addCompany(args) {
  return runBeside('company-add.mjs', args);
}
