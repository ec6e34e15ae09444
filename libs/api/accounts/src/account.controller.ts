import { CurrentCompany, CurrentUser, ForEveryone, ForSignedIn, PerMinute } from '@azionelab/api/kernel';
import type { MeView } from '@azionelab/contracts';
import { SetPasswordRequest, SignInRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Get, Header, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Cookies } from './cookies';
import { DemandsXsrf } from './demands-xsrf';
import { FirstPassword } from './first-password';
import { Forgery } from './forgery';
import { meView } from './me.view';
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
    private readonly firstPassword: FirstPassword,
    private readonly cookies: Cookies,
    private readonly forgery: Forgery,
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
    await request.session.regenerate();
    // The answer brings the new cookie alone: the old one would be cleared beside it, under the same name.
    delete request.cookies[this.cookies.session];
    request.session.proven = request.user;
    await request.session.save();
    this.forgery.renew(reply.setCookie.bind(reply));
    return meView(request.user.user, this.company.get());
  }

  @Post('logout')
  @ForSignedIn()
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.endAllOf(this.user.get());
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
    await this.firstPassword.set(token, password);
  }
}
