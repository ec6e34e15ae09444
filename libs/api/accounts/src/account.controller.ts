import { CurrentCompany, CurrentUser, ForEveryone, ForSignedIn, PerMinute, type User } from '@azionelab/api/kernel';
import type { MeView } from '@azionelab/contracts';
import { ResetPasswordRequest, SetPasswordRequest, SignInRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Get, Header, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
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

  @Post('login')
  @ForEveryone()
  @DemandsXsrf()
  // The lower one is asked first.
  @UseGuards(SignInGuard)
  @PerMinute(100)
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  async signIn(
    @Body() _credentials: SignInRequest,
    @Req() request: FastifyRequest & { user: Proven },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    await this.cookie.begin(request.user, request, reply);
    const user: User = (await this.sessions.find(request.session.sessionId)) ?? request.user.user;
    return meView(user, this.company.get());
  }

  @Post('logout')
  @ForSignedIn()
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(this.user.get());
    await request.session.destroy();
    void reply.clearCookie(this.cookies.session, this.cookies.hidden);
  }

  @Get('me')
  @ForSignedIn()
  @Header('Cache-Control', 'no-store')
  me(): MeView {
    return meView(this.user.get(), this.company.get());
  }

  @Post('password')
  @ForEveryone()
  @PerMinute(20)
  @HttpCode(204)
  async setPassword(@Body() { token, password }: SetPasswordRequest): Promise<void> {
    await this.newPassword.set(token, password);
  }

  @Post('password/reset')
  @ForEveryone()
  @PerMinute(20)
  @HttpCode(202)
  async resetPassword(@Body() { email }: ResetPasswordRequest): Promise<object> {
    await this.forgottenPassword.ask(email);
    return {};
  }
}
