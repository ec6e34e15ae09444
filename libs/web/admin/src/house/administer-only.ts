import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { Session } from '@azionelab/web/kernel';

/** For those who run the company; all others are led to the office's first page. */
export const administerOnly: CanActivateFn = () =>
  inject(Session).may('administer') || inject(Router).createUrlTree(['/admin']);
