import { TaskList } from '@azionelab/api/kernel';
import { Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { AccountController } from './account.controller';
import { Attempts } from './attempts';
import { Cookies } from './cookies';
import { FirstPassword } from './first-password';
import { Forgery } from './forgery';
import { ForgeryGuard } from './forgery.guard';
import { Origins } from './origins';
import { PasswordStrategy } from './password.strategy';
import { Passwords } from './passwords';
import { SessionStore } from './session.store';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';

/** Who works here, and how they sign in. */
@Module({
  imports: [PassportModule],
  controllers: [AccountController],
  providers: [
    Attempts,
    Cookies,
    FirstPassword,
    Forgery,
    Origins,
    Passwords,
    PasswordStrategy,
    Sessions,
    SessionStore,
    SignIn,
    { provide: APP_GUARD, useClass: ForgeryGuard },
  ],
  exports: [Passwords],
})
export class AccountsModule implements OnModuleInit {
  constructor(
    private readonly tasks: TaskList,
    private readonly sessions: Sessions,
  ) {}

  onModuleInit(): void {
    this.tasks.everyMinute(() => this.sessions.sweep());
  }
}
