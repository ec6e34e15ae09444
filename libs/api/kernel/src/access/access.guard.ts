import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CurrentUser } from '../context/current-user';
import { PermissionDenied, SecondFactorMissing } from '../refusals/refusals';
import { ACCESS_RULE, type AccessRule } from './access';

/** Keeps the rule that a route, or its controller, states. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly user: CurrentUser,
  ) {}

  canActivate(host: ExecutionContext): boolean {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      host.getHandler(),
      host.getClass(),
    ]);
    if (!rule) throw new Error(`${host.getClass().name}.${host.getHandler().name} does not say who may call it.`);
    if (rule === 'everyone') return true;
    const user = this.user.get();
    if (rule === 'signed_in') return true;
    if (user.mustSetUpSecondFactor) throw new SecondFactorMissing();
    if (!user.permissions.includes(rule)) throw new PermissionDenied();
    return true;
  }
}
