import type { ApiKeyState, Permission } from '@azionelab/contracts';

/** A key with who made it, and whether it opens anything. */
export interface KeyRow {
  id: number;
  name: string;
  hint: string;
  scopes: Permission[];
  state: ApiKeyState;
  made_by: number;
  made_by_name: string;
  created_at: Date;
  expires_at: Date | null;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

/**
 * SQL of the company's keys as they stand at the moment `$1`. A key may never do more than who made it: it rests while
 * they do not administer the company.
 */
export const KEY_ROWS = `
  (SELECT api_keys.id, api_keys.name, hint, key_hash, scopes, made_by, memberships.name AS made_by_name,
     api_keys.created_at, expires_at, last_used_at, revoked_at,
     CASE
       WHEN revoked_at IS NOT NULL THEN 'revoked'
       WHEN expires_at <= $1 THEN 'expired'
       WHEN memberships.role = 'admin' AND memberships.is_active AND users.is_active THEN 'active'
       ELSE 'resting'
     END AS state
   FROM api_keys
   JOIN memberships ON memberships.user_id = made_by
   JOIN users ON users.id = made_by) AS api_key`;
