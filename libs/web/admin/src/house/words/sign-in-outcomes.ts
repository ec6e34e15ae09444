import type { SignInView } from '@azionelab/contracts';
import type { IconName, StatusTone } from '@azionelab/web/ui';

/** How an attempt to sign in ended. */
export const OUTCOME_WORDS: Record<SignInView['outcome'], { name: string; tone: StatusTone; icon: IconName }> = {
  signed_in: { name: $localize`:@@admin.house.outcome.signed-in:Accesso riuscito`, tone: 'ok', icon: 'check_circle' },
  wrong_password: {
    name: $localize`:@@admin.house.outcome.wrong-password:Password sbagliata`,
    tone: 'warn',
    icon: 'warning',
  },
  wrong_code: { name: $localize`:@@admin.house.outcome.wrong-code:Codice sbagliato`, tone: 'warn', icon: 'warning' },
  switched_off: { name: $localize`:@@admin.house.outcome.switched-off:Account spento`, tone: 'err', icon: 'block' },
};
