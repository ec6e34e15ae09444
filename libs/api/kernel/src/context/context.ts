import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale, Permission, Role } from '@azionelab/contracts';
import type { EntityManager } from 'typeorm';

/** The theatre company that a request or a job belongs to. */
export interface Company {
  id: number;
  slug: string;
  name: string;
  hosts: string[];
  locale: Locale;
  /** IANA name, e.g. `Europe/Rome`. */
  timeZone: string;
  contactEmail: string | null;
  /** Role name to `#rrggbb`. */
  colours: Record<string, string>;
  logo: string | null;
}

/** The member of staff who is signed in. */
export interface User {
  id: number;
  name: string;
  email: string;
  role: Role;
  permissions: readonly Permission[];
}

/** What is true around a piece of work without being passed along: who, for whom, in which transaction. */
export interface Context {
  requestId?: string;
  company?: Company;
  user?: User;
  /** Set inside a unit of work only. */
  manager?: EntityManager;
}

/** The one ambient store of the process. */
export const context = new AsyncLocalStorage<Context>();
