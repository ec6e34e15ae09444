import { inZone } from '@azionelab/api/kernel';
import type { AuditEntryView } from '@azionelab/contracts';
import type { AuditEntry } from './audit-entry.entity';

/** @param names of those who did something here, by their ids */
export function auditEntryView(entry: AuditEntry, names: Map<number, string>, timeZone: string): AuditEntryView {
  const { id, actorId } = entry;
  return {
    id,
    at: inZone(entry.at, timeZone),
    actor: actorId === null ? null : { id: actorId, name: names.get(actorId) ?? '' },
    action: entry.action,
    object_type: entry.objectType,
    object_id: entry.objectId,
    before: entry.before,
    after: entry.after,
    request_id: entry.requestId,
  };
}
