import { CurrentUser, ForSignedIn, PerMinute, qrCodeOf, qrPng, Refuses } from '@azionelab/api/kernel';
import type { RecoveryCodesView, SecondFactorOfferView } from '@azionelab/contracts';
import { ProvePasswordRequest, SecondFactorRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Account } from './account';
import { ForPersons } from './person.guard';
import { SecondFactors } from './second-factors';

/** One's own second factor: what is secret is in the one answer that shows it, and nowhere else. */
@ForSignedIn()
@ForPersons()
@PerMinute(20)
@ApiTags('Account')
@Controller('auth/second-factor')
export class SecondFactorController {
  constructor(
    private readonly user: CurrentUser,
    private readonly account: Account,
    private readonly secondFactors: SecondFactors,
  ) {}

  /** Offers a second factor: what an authenticator application needs, shown once. */
  @Post('begin')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Refuses('conflict')
  async begin(): Promise<SecondFactorOfferView> {
    const { secret, uri } = await this.secondFactors.offer(this.user.get());
    const qr_code_image = `data:image/png;base64,${qrPng(qrCodeOf(uri)).toString('base64')}`;
    return { secret, uri, qr_code_image };
  }

  /** Sets the second factor up that was offered. */
  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Refuses('conflict')
  async confirm(@Body() { code }: SecondFactorRequest): Promise<RecoveryCodesView> {
    return { recovery_codes: await this.secondFactors.confirm(this.user.get(), code) };
  }

  /** Takes one's own second factor away. */
  @Post('remove')
  @HttpCode(204)
  @Refuses('conflict')
  remove(@Body() { password }: ProvePasswordRequest): Promise<void> {
    return this.account.removeSecondFactor(this.user.get(), password);
  }

  /** Makes ten other recovery codes, shown once. */
  @Post('recovery-codes')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Refuses('conflict')
  async renewRecoveryCodes(@Body() { password }: ProvePasswordRequest): Promise<RecoveryCodesView> {
    return { recovery_codes: await this.account.renewRecoveryCodes(this.user.get(), password) };
  }
}
