import { type CanActivate, type ExecutionContext, Injectable, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CurrentUser } from '../context/current-user';

/** Keeps a paired device at its own door, on routes whose `:id` is a performance. */
@Injectable()
export class OwnDoorGuard implements CanActivate {
  constructor(private readonly user: CurrentUser) {}

  canActivate(host: ExecutionContext): boolean {
    const { params } = host.switchToHttp().getRequest<FastifyRequest<{ Params: { id?: string } }>>();
    this.user.demandDoorOf(Number(params.id));
    return true;
  }
}

/** For what a paired device may call of its own performance alone: `:id` is the performance's. */
export const AtOwnDoor = () => UseGuards(OwnDoorGuard);
