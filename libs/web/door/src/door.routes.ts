import type { Routes } from '@angular/router';
import { signedOutOnly, staffOnly } from '@azionelab/web/kernel';
import { DOOR_ICONS, provideIcons } from '@azionelab/web/ui';
import { ChoosePage } from './choose/choose-page';
import { ownDoor } from './choose/own-door';
import { DoorPage } from './door/door-page';
import { DoorFrame } from './frame/door-frame';
import { takeScannedTicket } from './frame/scanned-ticket';
import { ForgotPage } from './sign-in/forgot-page';
import { SignInPage } from './sign-in/sign-in-page';

/** Signing in, for everyone of the staff. */
export const signInRoutes: Routes = [
  {
    path: '',
    component: DoorFrame,
    canActivate: [signedOutOnly],
    providers: [provideIcons(DOOR_ICONS)],
    children: [
      { path: '', title: $localize`:@@door.sign-in.page:Accedi`, component: SignInPage },
      { path: 'forgot', title: $localize`:@@door.forgot.page:Password dimenticata`, component: ForgotPage },
    ],
  },
];

/** The door: choose a performance, then scan. */
export const doorRoutes: Routes = [
  {
    path: '',
    component: DoorFrame,
    canActivate: [takeScannedTicket],
    providers: [provideIcons(DOOR_ICONS)],
    children: [
      {
        path: '',
        canActivate: [staffOnly],
        children: [
          { path: '', title: $localize`:@@door.choose.page:Porta`, canActivate: [ownDoor], component: ChoosePage },
          { path: ':performanceId', component: DoorPage },
        ],
      },
    ],
  },
];
