import { KeyRing } from './key-ring';
import { type Settings, WrongSetting } from './settings';

type Environment = Readonly<Record<string, string | undefined>>;

function text(env: Environment, name: string, otherwise?: string): string {
  const value = env[name]?.trim() || otherwise;
  if (value === undefined) throw new WrongSetting(`${name} is missing.`);
  return value;
}

function number(env: Environment, name: string, otherwise: number, min: number, max: number): number {
  const value = Number(text(env, name, String(otherwise)));
  if (!(value >= min && value <= max)) throw new WrongSetting(`${name} must be a number from ${min} to ${max}.`);
  return value;
}

function address(env: Environment, name: string, schemes: string[], otherwise?: string): string {
  const value = text(env, name, otherwise);
  if (!URL.canParse(value) || !schemes.includes(new URL(value).protocol)) {
    throw new WrongSetting(`${name} must be an address that begins with ${schemes.map((s) => `${s}//`).join(' or ')}.`);
  }
  return value;
}

/** Secrets of the examples in the documentation: nobody may go live with them. */
const EXAMPLE_SECRET = /example|AAAAAAAAAAAAAAAA/i;

function keys(env: Environment, name: string, production: boolean): KeyRing {
  const value = text(env, name);
  const ring = KeyRing.parse(value);
  if (!ring)
    throw new WrongSetting(`${name} must be <id>:<base64 of 32 bytes>, or several of them with commas between.`);
  if (production && EXAMPLE_SECRET.test(value)) throw new WrongSetting(`${name} is still the secret of the example.`);
  return ring;
}

function origins(env: Environment): string[] {
  const listed = (env['CORS_ALLOWED_ORIGINS'] ?? '').split(',').map((origin) => origin.trim());
  const wrong = listed.find((origin) => origin && (!URL.canParse(origin) || new URL(origin).origin !== origin));
  if (wrong)
    throw new WrongSetting(`CORS_ALLOWED_ORIGINS must hold origins like https://example.org, but it has ${wrong}.`);
  return listed.filter(Boolean);
}

/** Reads the settings, or says in one sentence which one is wrong. @throws WrongSetting */
export function readSettings(env: Environment): Settings {
  const production = env['NODE_ENV'] === 'production';
  const port = number(env, 'PORT', 8080, 0, 65_535);
  return {
    production,
    port,
    host: text(env, 'HOST', '127.0.0.1'),
    publicUrl: new URL(address(env, 'PUBLIC_URL', ['http:', 'https:'], `http://localhost:${port}`)).origin,
    databaseUrl: address(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    jobsUrl: address(env, 'DATABASE_JOBS_URL', ['postgres:', 'postgresql:']),
    poolSize: number(env, 'DATABASE_POOL_SIZE', 20, 2, 500),
    smtpUrl: address(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: text(env, 'MAIL_FROM', 'AzioneLab <botteghino@localhost>'),
    mailboxDir: production ? undefined : env['MAILBOX_DIR'],
    tokenKeys: keys(env, 'TOKEN_KEYS', production),
    sessionKeys: keys(env, 'SESSION_KEYS', production),
    confirmationTtlMinutes: number(env, 'CONFIRMATION_TTL_MINUTES', 1440, 1, 525_600),
    checkInOpensMinutes: number(env, 'CHECK_IN_OPENS_MINUTES', 180, 0, 10_080),
    checkInClosesMinutes: number(env, 'CHECK_IN_CLOSES_MINUTES', 360, 0, 10_080),
    webhookPrivateTargets: number(env, 'WEBHOOK_PRIVATE_TARGETS', 0, 0, 1) === 1,
    corsAllowedOrigins: origins(env),
    trustedProxies: text(env, 'TRUSTED_PROXIES', 'loopback'),
    rateLimitFactor: number(env, 'RATE_LIMIT_FACTOR', 1, 0.001, 1_000_000),
    webDist: env['WEB_DIST'],
    logLevel: text(env, 'LOG_LEVEL', 'info'),
  };
}
