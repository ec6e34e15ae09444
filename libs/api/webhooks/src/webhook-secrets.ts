import { seal, unseal } from '@azionelab/api/accounts';
import { Clock, CurrentCompany, Settings } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { newSecret } from './signature';
import type { WebhookEndpoint } from './webhook-endpoint.entity';

/** How long the secret before the last one signs as well, in milliseconds. */
const CHANGING_OVER = 24 * 3_600_000;

const USE = 'webhook';

type SecretColumns = Pick<WebhookEndpoint, 'sealedSecret' | 'keyId'>;

/** Secrets that sign: in the database they are sealed, because whoever reads them could sign as well. */
@Injectable()
export class WebhookSecrets {
  constructor(
    private readonly settings: Settings,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  make(): { secret: Buffer; columns: SecretColumns } {
    const secret = newSecret();
    const { sealed, keyId } = seal(secret, this.owner(), this.settings.tokenKeys, USE);
    return { secret, columns: { sealedSecret: sealed, keyId } };
  }

  /** A new secret; the one that was there signs on for a day. */
  makeNext({ sealedSecret, keyId }: WebhookEndpoint) {
    const { secret, columns } = this.make();
    const previousUntil = new Date(this.clock.now().getTime() + CHANGING_OVER);
    return { secret, columns: { ...columns, previousSealedSecret: sealedSecret, previousKeyId: keyId, previousUntil } };
  }

  /** Those that sign now, the newest first. @throws Error when a server key is gone */
  of(endpoint: WebhookEndpoint): Buffer[] {
    const { sealedSecret, keyId, previousSealedSecret, previousKeyId, previousUntil } = endpoint;
    const secrets = [this.open(sealedSecret, keyId)];
    if (previousSealedSecret && previousKeyId && previousUntil && previousUntil > this.clock.now()) {
      secrets.push(this.open(previousSealedSecret, previousKeyId));
    }
    return secrets;
  }

  private open(sealed: Buffer, keyId: string): Buffer {
    return unseal({ sealed, keyId }, this.owner(), this.settings.tokenKeys, USE);
  }

  private owner(): string {
    return String(this.company.get().id);
  }
}
