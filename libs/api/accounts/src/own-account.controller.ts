import { CurrentUser, ForSignedIn, IdPipe, PerMinute } from '@azionelab/api/kernel';
import { ChangePasswordRequest, PageRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Account } from './account';
import { deviceWords } from './device-words';
import { OpenSessions } from './open-sessions';
import { ForPersons } from './person.guard';
import { SessionCookie } from './session-cookie';
import { SignInHistory } from './sign-in-history';

/** What people see and do of their own. */
@ForSignedIn()
@ForPersons()
@ApiTags('Account')
@Controller('auth')
export class OwnAccountController {
  constructor(
    private readonly user: CurrentUser,
    private readonly account: Account,
    private readonly sessions: OpenSessions,
    private readonly history: SignInHistory,
    private readonly cookie: SessionCookie,
  ) {}

  /** How the signed-in person signs in. */
  @Get('account')
  @Header('Cache-Control', 'no-store')
  read() {
    return this.account.view(this.user.get());
  }

  /** Where the signed-in person is signed in. */
  @Get('sessions')
  listSessions(@Req() { session }: FastifyRequest) {
    return this.sessions.list(this.user.get().id, session.sessionId);
  }

  /** Ends every session of one's own but the one that asks. */
  @Delete('sessions')
  @HttpCode(204)
  endOthers(@Req() { session }: FastifyRequest) {
    return this.sessions.endOthers(this.user.get().id, session.sessionId);
  }

  /** Ends one session of one's own. */
  @Delete('sessions/:sid')
  @HttpCode(204)
  endSession(@Param('sid', IdPipe) id: number) {
    return this.sessions.end(this.user.get().id, id);
  }

  /** Attempts to sign in as the signed-in person, the newest first. */
  @Get('sign-ins')
  signIns(@Query() page: PageRequest) {
    return this.history.of(this.user.get().id, page);
  }

  /** Changes one's own password, and ends every other session. */
  @Post('password/change')
  @PerMinute(20)
  @HttpCode(204)
  async changePassword(
    @Body() { current_password, password }: ChangePasswordRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const proven = await this.account.changePassword(this.user.get(), current_password, password);
    await this.cookie.begin({ ...proven, device: deviceWords(request.headers['user-agent']) }, request, reply);
  }
}
