import { ACCESS_RULE, CurrentUser, type AccessRule } from '@azionelab/api/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ForgeryFeared } from './account.errors';
import { DEMANDS_XSRF, isPublicCall } from './demands-xsrf';
import { Forgery } from './forgery';
import { Origins } from './origins';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses unsafe calls that another site's page may have made in a visitor's name (SPEC 4.3). */
@Injectable()
export class ForgeryGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly user: CurrentUser,
    private readonly origins: Origins,
    private readonly forgery: Forgery,
  ) {}

  canActivate(host: ExecutionContext): boolean {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (SAFE.includes(request.method)) return true;
    // A key is in no cookie: no page can send it that was not given it.
    if (this.user.find()?.key) return true;
    const stated = [host.getHandler(), host.getClass()];
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, stated);
    const demandsXsrf = this.reflector.getAllAndOverride<boolean | undefined>(DEMANDS_XSRF, stated);
    // Who is not signed in hears that first, from the guard of access.
    if (rule !== 'everyone' && !this.user.find()) return true;
    const isPublic = isPublicCall(rule, demandsXsrf);
    if (this.isForeign(request.headers.origin, isPublic)) throw new ForgeryFeared();
    if (!isPublic && !this.forgery.isOurs(request)) throw new ForgeryFeared();
    return true;
  }

  private isForeign(origin: string | undefined, isPublic: boolean): boolean {
    if (origin === undefined || this.origins.isOurs(origin)) return false;
    return !(isPublic && this.origins.isInvited(origin));
  }
}
