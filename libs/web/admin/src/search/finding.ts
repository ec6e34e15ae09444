import type { IconName } from '@azionelab/web/ui';

/** Something that was found, and where it is. */
export interface Finding {
  path: string;
  title: string;
  /** What tells it from others of that name. */
  detail?: string;
  icon: IconName;
}

/** What was found of one kind. */
export interface FindingGroup {
  title: string;
  findings: readonly Finding[];
}
