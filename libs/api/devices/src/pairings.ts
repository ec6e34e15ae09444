import { randomBytes } from 'node:crypto';
import { CheckInWindow } from '@azionelab/api/check-ins';
import { CurrentCompany, CurrentUser, inZone, Settings, Site, UnitOfWork } from '@azionelab/api/kernel';
import { Programme, SeatLedger } from '@azionelab/api/shows';
import { hashOf, mint, TokenExpired, UnknownToken } from '@azionelab/api/tokens';
import type { PairingView } from '@azionelab/contracts';
import type { PairingRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { Pairing } from './pairing.entity';

/** The code that the house manager shows, and whoever has it makes a door device with. */
@Injectable()
export class Pairings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seatLedger: SeatLedger,
    private readonly programme: Programme,
    private readonly window: CheckInWindow,
    private readonly user: CurrentUser,
    private readonly company: CurrentCompany,
    private readonly settings: Settings,
    private readonly site: Site,
  ) {}

  /** The performance's code, the same for everyone who asks until it is renewed. @throws NotFound | OutsideCheckInWindow */
  show(performanceId: number, { renew }: PairingRequest): Promise<PairingView> {
    return this.work.run(async () => {
      const performance = await this.seatLedger.lock(performanceId); // two who open the screen at once see one code
      const { closesAt } = await this.window.demandNotOver(performance);
      const { locale, timeZone } = this.company.get();
      const code = (!renew && (await this.shownNow(performanceId))) || (await this.draw(performanceId));
      return { pairing_url: this.site.page('/door/pair', locale, code), expires_at: inZone(closesAt, timeZone) };
    });
  }

  /** The pairing that a code stands for. @throws UnknownToken @throws TokenExpired once the door has closed */
  async open(code: string): Promise<Pairing> {
    const pairing = await this.work.of(Pairing).findOneBy({ codeHash: hashOf(code) });
    if (!pairing || !(await this.isStaff(pairing.madeBy))) throw new UnknownToken();
    const { state } = await this.window.of(await this.programme.byId(pairing.performanceId));
    if (state === 'over') throw new TokenExpired(pairing.performanceId);
    return pairing;
  }

  /** The code as it stands, unless who made it has left, or the key that made it. */
  private async shownNow(performanceId: number): Promise<string | undefined> {
    const pairing = await this.work.of(Pairing).findOneBy({ performanceId });
    if (!pairing || !(await this.isStaff(pairing.madeBy))) return undefined;
    const key = this.settings.tokenKeys.byId(pairing.keyId);
    return key && this.codeOf(pairing, key.secret);
  }

  private async draw(performanceId: number): Promise<string> {
    const { id: keyId, secret } = this.settings.tokenKeys.current;
    const nonce = randomBytes(32);
    const code = this.codeOf({ performanceId, nonce }, secret);
    const drawn = { performanceId, nonce, keyId, codeHash: hashOf(code), madeBy: this.user.get().id };
    const pairings = this.work.of(Pairing);
    const { affected } = await pairings.update({ performanceId }, drawn);
    if (!affected) await pairings.insert(drawn);
    return code;
  }

  private codeOf({ performanceId, nonce }: Pick<Pairing, 'performanceId' | 'nonce'>, secret: Buffer): string {
    return mint(secret, { purpose: 'pairing', companyId: this.company.get().id, id: performanceId, nonce });
  }

  /** Whether somebody works here still. */
  private async isStaff(userId: number): Promise<boolean> {
    const found = await this.work.query(
      `SELECT FROM memberships JOIN users ON users.id = memberships.user_id AND users.is_active
       WHERE users.id = $1 AND memberships.is_active`,
      [userId],
    );
    return found.length === 1;
  }
}
