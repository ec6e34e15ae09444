import type { OfficeUserView } from '@azionelab/contracts';
import type { IconName, StatusTone } from '@azionelab/web/ui';

/** `off` may not sign in; `invited` never did, for want of a password. */
export type PersonState = 'active' | 'invited' | 'off';

export function stateOf({ is_active, has_password }: OfficeUserView): PersonState {
  if (!is_active) return 'off';
  return has_password ? 'active' : 'invited';
}

export const STATE_WORDS: Record<PersonState, { name: string; tone: StatusTone; icon: IconName }> = {
  active: { name: $localize`:@@admin.house.state.active:Attivo`, tone: 'ok', icon: 'check_circle' },
  invited: { name: $localize`:@@admin.house.state.invited:Invitato`, tone: 'info', icon: 'mark_email_unread' },
  off: { name: $localize`:@@admin.house.state.off:Spento`, tone: 'off', icon: 'block' },
};
