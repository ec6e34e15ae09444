import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CurrentUser } from '../context/current-user';
import { PermissionDenied, SecondFactorMissing } from '../refusals/refusals';
import { ACCESS_RULE, BY_KEY, type AccessRule, takesKeys } from './access';

/** Keeps the rule that a route, or its controller, states. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly user: CurrentUser,
  ) {}

  canActivate(host: ExecutionContext): boolean {
    const places = [host.getHandler(), host.getClass()];
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, places);
    if (!rule) throw new Error(`${host.getClass().name}.${host.getHandler().name} does not say who may call it.`);
    const stated = this.reflector.getAllAndOverride<boolean | undefined>(BY_KEY, places);
    if (this.user.find()?.key && !takesKeys(rule, stated)) throw new PermissionDenied();
    if (rule === 'everyone') return true;
    const user = this.user.get();
    if (rule === 'signed_in') return true;
    if (user.mustSetUpSecondFactor) throw new SecondFactorMissing();
    if (!user.permissions.includes(rule)) throw new PermissionDenied();
    return true;
  }
}
