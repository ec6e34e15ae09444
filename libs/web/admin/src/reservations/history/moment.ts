import type { AuditEntryView } from '@azionelab/contracts';
import type { IconName } from '@azionelab/web/ui';

/** Something that happened to a reservation. */
export interface Moment {
  at: string;
  icon: IconName;
  what: string;
  /** A reason, an address, an error. */
  detail: string | null;
  /** Who did it, or which program's key; null for the visitor, and for what happened by itself. */
  by: string | null;
}

/** What an entry of the log tells, as a moment. */
export function told(entry: AuditEntryView, icon: IconName, what: string, detail: string | null = null): Moment {
  const by = entry.actor?.key?.name ?? entry.actor?.name ?? null;
  return { at: entry.at, icon, what, detail, by };
}

/** The newest first; of two at the same time, the one that was told later. */
export function newestFirst(moments: readonly Moment[]): Moment[] {
  return [...moments].reverse().sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
