import { inZone } from '@azionelab/api/kernel';
import type { AuditEntryView } from '@azionelab/contracts';
import type { AuditEntry } from './audit-entry.entity';

/** Names of those who did something here, by their ids. */
export interface ActorNames {
  people: Map<number, string>;
  keys: Map<number, string>;
}

export function auditEntryView(entry: AuditEntry, names: ActorNames, timeZone: string): AuditEntryView {
  return {
    id: entry.id,
    at: inZone(entry.at, timeZone),
    actor: actorView(entry, names),
    action: entry.action,
    object_type: entry.objectType,
    object_id: entry.objectId,
    before: entry.before,
    after: entry.after,
    request_id: entry.requestId,
  };
}

function actorView({ actorId, apiKeyId }: AuditEntry, { people, keys }: ActorNames): AuditEntryView['actor'] {
  if (actorId === null) return null;
  const key = apiKeyId === null ? null : { id: apiKeyId, name: keys.get(apiKeyId) ?? '' };
  return { id: actorId, name: people.get(actorId) ?? '', key };
}
