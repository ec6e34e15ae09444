import type { KeyRing } from './key-ring';

/** Every setting of the process, read once at the start (SPEC 8). */
export abstract class Settings {
  abstract readonly production: boolean;
  abstract readonly port: number;
  abstract readonly host: string;
  /** Scheme, host and port that links begin with; no slash at the end. */
  abstract readonly publicUrl: string;
  /** Of the API's weak role. */
  abstract readonly databaseUrl: string;
  /** Of the job queue's role. */
  abstract readonly jobsUrl: string;
  /** Connections of the weak role. */
  abstract readonly poolSize: number;
  abstract readonly smtpUrl: string;
  abstract readonly mailFrom: string;
  /** Folder of the embedded mailbox; `undefined` without one. */
  abstract readonly mailboxDir: string | undefined;
  abstract readonly tokenKeys: KeyRing;
  abstract readonly sessionKeys: KeyRing;
  abstract readonly confirmationTtlMinutes: number;
  /** Minutes before the start at which the door opens. */
  abstract readonly checkInOpensMinutes: number;
  /** Minutes after the start at which the door closes. */
  abstract readonly checkInClosesMinutes: number;
  /** Whether webhooks may lead to addresses that are not on the public internet, and without TLS. */
  abstract readonly webhookPrivateTargets: boolean;
  abstract readonly corsAllowedOrigins: readonly string[];
  /** Proxies whose X-Forwarded-For is believed. */
  abstract readonly trustedProxies: string;
  abstract readonly rateLimitFactor: number;
  /** Folder of the built site; `undefined` serves the API alone. */
  abstract readonly webDist: string | undefined;
  abstract readonly logLevel: string;
}

/** A setting that is wrong or missing; its message is one sentence that names it. */
export class WrongSetting extends Error {}
