import { ContractPipe } from '@azionelab/api/kernel';
import { SignInRequest } from '@azionelab/contracts/requests';
import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';

/** Asks passport, with a body that was checked first: passport would take what is missing from the query. */
@Injectable()
export class SignInGuard extends AuthGuard('local') {
  private readonly contract = new ContractPipe();

  override async canActivate(host: ExecutionContext): Promise<boolean> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    request.body = await this.contract.transform(request.body, { type: 'body', metatype: SignInRequest });
    return (await super.canActivate(host)) as boolean;
  }
}
