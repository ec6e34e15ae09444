import { applyDecorators, Injectable, UseGuards, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  InjectThrottlerStorage,
  Throttle,
  ThrottlerGuard,
  type ThrottlerModuleOptions,
  type ThrottlerRequest,
  type ThrottlerStorage,
} from '@nestjs/throttler';
import { context } from '../context/context';
import { RateLimited } from '../refusals/refusals';
import { Settings } from '../settings/settings';

/** Counts requests by caller's address and company; `RATE_LIMIT_FACTOR` multiplies every limit. */
@Injectable()
export class LimitGuard extends ThrottlerGuard {
  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    reflector: Reflector,
    private readonly settings: Settings,
  ) {
    super(options, storage, reflector);
  }

  protected override handleRequest(request: ThrottlerRequest): Promise<boolean> {
    return super.handleRequest({
      ...request,
      limit: Math.max(1, Math.round(request.limit * this.settings.rateLimitFactor)),
    });
  }

  protected override async getTracker(request: Record<string, unknown>): Promise<string> {
    return `${context.getStore()?.company?.id}:${String(request['ip'])}`;
  }

  protected override throwThrottlingException(
    _: ExecutionContext,
    detail: { timeToBlockExpire: number },
  ): Promise<void> {
    throw new RateLimited(Math.max(1, detail.timeToBlockExpire));
  }
}

/** At most `limit` requests per minute from one address. */
export const PerMinute = (limit: number) =>
  applyDecorators(UseGuards(LimitGuard), Throttle({ default: { limit, ttl: 60_000 } }));
