import type { IconName } from '@azionelab/web/ui';

/** Why a page cannot do what its link was for: what happened, and one way on. */
export interface Notice {
  icon: IconName;
  tone: 'info' | 'ok' | 'warn' | 'err';
  heading: string;
  text: string;
  /** Where the one button leads. */
  next?: { label: string; path: (string | number)[]; fragment?: string };
}
