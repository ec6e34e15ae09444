import type { Routes } from '@angular/router';
import { PASSWORD_ICONS, provideIcons } from '@azionelab/web/ui';
import { hideToken } from '../reservation/hide-token';
import { SetPasswordPage } from './set-password-page';

/** The first password of a member of the staff. */
export const setPasswordRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@public-site.set-password.page:La tua password`,
    canActivate: [hideToken],
    providers: [provideIcons(PASSWORD_ICONS)],
    component: SetPasswordPage,
  },
];
