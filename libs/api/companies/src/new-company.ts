import { parseArgs } from 'node:util';
import { LIMITS } from '@azionelab/contracts';
import { isEmail } from 'class-validator';

/** What a company begins with. */
export interface NewCompany {
  slug: string;
  /** Without scheme and port. */
  host: string;
  name: string;
  /** E-mail address of its first admin. */
  admin: string;
}

/** A company cannot be added; the message is one sentence that says why. */
export class CompanyNotAdded extends Error {}

const USAGE = 'Use: npm run company:add -- --slug x --host x.localhost --name "X" --admin a@b.it';
const LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
const HOST = new RegExp(`^${LABEL}(\\.${LABEL})*$`);
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CONTROL = /\p{Cc}/u;

const RULES: Record<keyof NewCompany, { holds: (value: string) => boolean; otherwise: string }> = {
  slug: {
    holds: (slug) => SLUG.test(slug) && slug.length <= LIMITS.slug,
    otherwise: '--slug takes small letters, digits and single dashes.',
  },
  host: {
    holds: (host) => HOST.test(host) && host.length <= 253,
    otherwise: '--host takes a host name without scheme and port, like x.localhost.',
  },
  name: {
    holds: (name) => name !== '' && [...name].length <= LIMITS.name && !CONTROL.test(name),
    otherwise: `--name takes a text of at most ${LIMITS.name} characters.`,
  },
  admin: {
    holds: (admin) => isEmail(admin) && admin.length <= LIMITS.email,
    otherwise: '--admin takes an e-mail address.',
  },
};

const FIELDS = Object.keys(RULES) as (keyof NewCompany)[];

/** Reads the arguments of `company:add`. @throws CompanyNotAdded */
export function readNewCompany(args: string[]): NewCompany {
  const given = read(args);
  const company = {} as NewCompany;
  for (const field of FIELDS) {
    const value = given[field]?.normalize('NFC').trim();
    if (value === undefined) throw new CompanyNotAdded(`--${field} is missing. ${USAGE}`);
    company[field] = field === 'host' ? value.toLowerCase() : value;
    if (!RULES[field].holds(company[field])) throw new CompanyNotAdded(RULES[field].otherwise);
  }
  return company;
}

function read(args: string[]): Partial<Record<keyof NewCompany, string>> {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { slug: text, host: text, name: text, admin: text } }).values;
  } catch {
    throw new CompanyNotAdded(`These arguments cannot be read. ${USAGE}`);
  }
}
