import { inZone, inZoneOrNull } from '@azionelab/api/kernel';
import type { ApiKeyView } from '@azionelab/contracts';
import type { KeyRow } from './key-rows';

export function apiKeyView(key: KeyRow, timeZone: string): ApiKeyView {
  return {
    id: key.id,
    name: key.name,
    hint: key.hint,
    scopes: key.scopes,
    state: key.state,
    created_at: inZone(key.created_at, timeZone),
    created_by: { id: key.made_by, name: key.made_by_name },
    expires_at: inZoneOrNull(key.expires_at, timeZone),
    last_used_at: inZoneOrNull(key.last_used_at, timeZone),
    revoked_at: inZoneOrNull(key.revoked_at, timeZone),
  };
}
