import type { AccessRule } from '@azionelab/api/kernel';
import { SetMetadata } from '@nestjs/common';

export const DEMANDS_XSRF = 'azionelab:demands-xsrf';

/** For a route that everyone may call, yet from our own pages only: sign-in. */
export const DemandsXsrf = () => SetMetadata(DEMANDS_XSRF, true);

/** A public call rides on no session, so nothing can be forged with it. */
export const isPublicCall = (rule: AccessRule | undefined, demandsXsrf: boolean | undefined): boolean =>
  rule === 'everyone' && !demandsXsrf;
