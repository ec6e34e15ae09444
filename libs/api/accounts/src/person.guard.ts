import { CurrentUser, PermissionDenied } from '@azionelab/api/kernel';
import { type CanActivate, Injectable, UseGuards } from '@nestjs/common';

/** A paired device is signed in on behalf of who paired it, and has no account. */
@Injectable()
export class PersonGuard implements CanActivate {
  constructor(private readonly user: CurrentUser) {}

  canActivate(): boolean {
    if (this.user.get().device) throw new PermissionDenied();
    return true;
  }
}

/** For what people do with their own account. */
export const ForPersons = () => UseGuards(PersonGuard);
