import {
  AlsoByKey,
  CurrentCompany,
  CurrentUser,
  ForEveryone,
  ForSignedIn,
  NotByKey,
  PerMinute,
  Refuses,
  type User,
} from '@azionelab/api/kernel';
import type { MeView } from '@azionelab/contracts';
import { ResetPasswordRequest, SetPasswordRequest, SignInRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Get, Header, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Cookies } from './cookies';
import { DemandsXsrf } from './demands-xsrf';
import { ForgottenPassword } from './forgotten-password';
import { meView } from './me.view';
import { NewPassword } from './new-password';
import { SessionCookie } from './session-cookie';
import { Sessions } from './sessions';
import type { Proven } from './sign-in';
import { SignInGuard } from './sign-in.guard';

/** Signing in and out (SPEC 4.3). */
@ApiTags('Account')
@Controller('auth')
export class AccountController {
  constructor(
    private readonly company: CurrentCompany,
    private readonly user: CurrentUser,
    private readonly sessions: Sessions,
    private readonly newPassword: NewPassword,
    private readonly forgottenPassword: ForgottenPassword,
    private readonly cookies: Cookies,
    private readonly cookie: SessionCookie,
  ) {}

  /** Signs in, from the company's own pages. */
  @Post('login')
  @ForEveryone()
  @NotByKey()
  @DemandsXsrf()
  // The lower one is asked first.
  @UseGuards(SignInGuard)
  @PerMinute(100)
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Refuses('invalid_credentials', 'second_factor_required', 'second_factor_wrong')
  async signIn(
    @Body() _credentials: SignInRequest,
    @Req() request: FastifyRequest & { user: Proven },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    await this.cookie.begin(request.user, request, reply);
    const user: User = (await this.sessions.find(request.session.sessionId)) ?? request.user.user;
    return meView(user, this.company.get());
  }

  /** Signs out, everywhere; a paired device its own session alone. */
  @Post('logout')
  @ForSignedIn()
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(this.user.get());
    await request.session.destroy();
    void reply.clearCookie(this.cookies.session, this.cookies.hidden);
  }

  /** Who calls: a person, a paired device or an API key. */
  @Get('me')
  @ForSignedIn()
  @AlsoByKey()
  @Header('Cache-Control', 'no-store')
  me(): MeView {
    return meView(this.user.get(), this.company.get());
  }

  /** Sets the password of who was invited, or forgot theirs. */
  @Post('password')
  @ForEveryone()
  @NotByKey()
  @PerMinute(20)
  @HttpCode(204)
  @Refuses('invalid_token', 'unknown_token', 'token_expired')
  async setPassword(@Body() { token, password }: SetPasswordRequest): Promise<void> {
    await this.newPassword.set(token, password);
  }

  /** Sends a link to set another password. The answer is always the same. */
  @Post('password/reset')
  @ForEveryone()
  @NotByKey()
  @PerMinute(20)
  @HttpCode(202)
  async resetPassword(@Body() { email }: ResetPasswordRequest): Promise<object> {
    await this.forgottenPassword.ask(email);
    return {};
  }
}
