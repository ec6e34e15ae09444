import type { IconName } from '@azionelab/web/ui';

/** A way on. */
export interface NoticeLink {
  label: string;
  path: (string | number)[];
  fragment?: string;
}

/** Why a page cannot do what its link was for: what happened, and the way on. */
export interface Notice {
  icon: IconName;
  tone: 'info' | 'ok' | 'warn' | 'err';
  heading: string;
  text: string;
  /** Where the first button leads. */
  next?: NoticeLink;
  /** Another, quieter way. */
  also?: NoticeLink;
}

/** Where links are sent to whoever lost them. */
export function findBooking(): NoticeLink {
  return { label: $localize`:@@public-site.letter.find:Trova la tua prenotazione`, path: ['/find-booking'] };
}
