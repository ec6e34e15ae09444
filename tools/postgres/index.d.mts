/** URLs of the roles of a running cluster; all but `adminUrl` in the database `azionelab`. */
export interface ClusterUrls {
  /** The superuser, in the database `postgres`: makes and clones databases. */
  adminUrl: string;
  /** `azionelab_owner`: owns the database and migrates it; no superuser. */
  ownerUrl: string;
  /** `azionelab_app`: serves; bound by every policy. */
  appUrl: string;
  /** `azionelab_jobs`: owns the job queue's schema. */
  jobsUrl: string;
}

/** A PostgreSQL that this process started. */
export interface Cluster extends ClusterUrls {
  port: number;
  pid: number;
  /** Fulfilled when the server ends, wanted or not. */
  exited: Promise<void>;
  /** Stops it within 2.5 s; a throw-away one is deleted. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL of `dataDir` (its files in `dataDir/postgres`, passwords in `dataDir/secrets.json`), made at the
 * first start, on a free loopback port or on `port`. Survives kill -9 of anything. Rejects with `AlreadyClaimed` when a
 * living process has it open. `durable: false` is fast and loses data when the machine dies.
 */
export function openCluster(options: { dataDir: string; durable?: boolean; port?: number }): Promise<Cluster>;

/** For tests: `openCluster` in a temporary folder, not durable, one password for all roles. About a second. */
export function openThrowAwayCluster(): Promise<Cluster>;

/** The running cluster of a data folder, whoever started it; undefined when none runs. */
export function findCluster(dataDir: string): ClusterUrls | undefined;

/**
 * Makes a database owned by `azionelab_owner` with the rights of infra/postgres/database.sql, empty or cloned from
 * `template` (to which nobody may be connected).
 */
export function createDatabase(adminUrl: string, name: string, options?: { template?: string }): Promise<void>;

/** Drops a database, throwing out whoever is connected. */
export function dropDatabase(adminUrl: string, name: string): Promise<void>;

/**
 * The same server as another role or in another database, e.g.
 * `urlFor(process.env.TEST_DATABASE_ADMIN_URL, { role: 'azionelab_app', database: 'test_1' })`.
 */
export function urlFor(url: string, change: { role?: string; password?: string; database?: string }): string;
