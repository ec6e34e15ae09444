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
  /** Origins of the sites that show the programme inside their own pages. */
  embedOrigins: readonly string[];
}

/** The member of staff who is signed in, or who paired the device that is at the door, or who made the key that calls. */
export interface User {
  id: number;
  name: string;
  email: string;
  role: Role;
  permissions: readonly Permission[];
  /** The company asks for a second factor that is not set up: nothing but that may be done. */
  mustSetUpSecondFactor?: boolean;
  /** The paired device that speaks, at the door of one performance alone; undefined for a person. */
  device?: { id: number; name: string; performanceId: number };
  /** The API key that calls, with its scopes as `permissions` and its name as `name`; undefined for a person. */
  key?: { id: number; name: string };
}

/** What is true around a piece of work without being passed along: who, for whom, in which transaction. */
export interface Context {
  requestId?: string;
  company?: Company;
  user?: User;
  /** Asks anew who is signed in; set where a session may be. */
  askUser?: () => Promise<User | undefined>;
  /** Set inside a unit of work only. */
  manager?: EntityManager;
  /** What the open unit of work does right before it is committed. */
  lastSteps?: (() => Promise<unknown>)[];
}

/** The one ambient store of the process. */
export const context = new AsyncLocalStorage<Context>();
