import type { Routes } from '@angular/router';
import { hideToken } from '@azionelab/web/kernel';
import { PASSWORD_ICONS, provideIcons } from '@azionelab/web/ui';
import { SetPasswordPage } from './set-password-page';

/** The first password of a member of the staff, or another one. */
export const setPasswordRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@public-site.set-password.page:La tua password`,
    canActivate: [hideToken],
    providers: [provideIcons(PASSWORD_ICONS)],
    component: SetPasswordPage,
  },
];
