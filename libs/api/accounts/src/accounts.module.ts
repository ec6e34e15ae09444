import { Conflict, InvalidInput, OfficeRemoval, refuseByConstraint, TaskList } from '@azionelab/api/kernel';
import { MailModule } from '@azionelab/api/mail';
import { Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { Account } from './account';
import { AccountController } from './account.controller';
import { AccountMail } from './account-mail';
import { Attempts } from './attempts';
import { Cookies } from './cookies';
import { ForgottenPassword } from './forgotten-password';
import { Forgery } from './forgery';
import { ForgeryGuard } from './forgery.guard';
import { NewPassword } from './new-password';
import { OfficeUsers } from './office-users';
import { OfficeUsersController } from './office-users.controller';
import { OpenSessions } from './open-sessions';
import { Origins } from './origins';
import { OwnAccountController } from './own-account.controller';
import { PasswordLinks } from './password-links';
import { PasswordStrategy } from './password.strategy';
import { Passwords } from './passwords';
import { RecoveryCodes } from './recovery-codes';
import { SecondFactorController } from './second-factor.controller';
import { SecondFactors } from './second-factors';
import { SessionCookie } from './session-cookie';
import { SessionStore } from './session.store';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { SignInHistory } from './sign-in-history';
import { StaffList } from './staff-list';

/** Who works here, and how they sign in. */
@Module({
  imports: [PassportModule, MailModule],
  controllers: [AccountController, OwnAccountController, SecondFactorController, OfficeUsersController],
  providers: [
    Account,
    AccountMail,
    Attempts,
    Cookies,
    ForgottenPassword,
    Forgery,
    NewPassword,
    OfficeRemoval,
    OfficeUsers,
    OpenSessions,
    Origins,
    PasswordLinks,
    Passwords,
    PasswordStrategy,
    RecoveryCodes,
    SecondFactors,
    SessionCookie,
    Sessions,
    SessionStore,
    SignIn,
    SignInHistory,
    StaffList,
    { provide: APP_GUARD, useClass: ForgeryGuard },
  ],
  exports: [Origins, Passwords],
})
export class AccountsModule implements OnModuleInit {
  constructor(
    private readonly tasks: TaskList,
    private readonly sessions: Sessions,
  ) {
    refuseByConstraint({
      memberships_user_once: () => new InvalidInput({ email: ['This person works here already.'] }),
      second_factors_once: () => new Conflict(),
    });
  }

  onModuleInit(): void {
    this.tasks.everyMinute(() => this.sessions.sweep());
  }
}
