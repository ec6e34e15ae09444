import type { Answered } from './door-answers';

type Steps = Pick<Answered, 'action' | 'actionIcon' | 'dismiss' | 'next'>;

/** Main buttons of an answer that lets nobody in. */
export const SCAN_NEXT: Steps = {
  action: $localize`:@@door.next.scan:Prossimo biglietto`,
  actionIcon: 'qr_code_scanner',
  next: 'scan_next',
};

export const RETRY: Steps = {
  action: $localize`:@@door.next.retry:Riprova`,
  actionIcon: 'undo',
  dismiss: $localize`:@@door.answer.not-now:Non ora`,
  next: 'retry',
};

export const SIGN_IN: Steps = {
  action: $localize`:@@door.next.sign-in:Accedi`,
  actionIcon: 'login',
  next: 'sign_in',
};

export const CHOOSE: Steps = {
  action: $localize`:@@door.next.choose:Scegli la serata`,
  actionIcon: 'event',
  next: 'choose',
};
