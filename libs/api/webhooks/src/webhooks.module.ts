import { ApiKeysModule } from '@azionelab/api/keys';
import { MailModule } from '@azionelab/api/mail';
import { Module } from '@nestjs/common';
import { Claims } from './claims';
import { Courier } from './courier';
import { Dispatch } from './dispatch';
import { Names } from './names';
import { OfficeWebhookLog } from './office-webhook-log';
import { OfficeWebhooks } from './office-webhooks';
import { OfficeWebhooksController } from './office-webhooks.controller';
import { Payloads } from './payloads';
import { Results } from './results';
import { SwitchingOff } from './switching-off';
import { WebhookAttempt } from './webhook-attempt.entity';
import { WebhookDelivery } from './webhook-delivery.entity';
import { WebhookEndpoint } from './webhook-endpoint.entity';
import { WebhookList } from './webhook-list';
import { WebhookSecrets } from './webhook-secrets';
import { WebhookUpkeep } from './webhook-upkeep';

export const webhooksEntities = [WebhookEndpoint, WebhookDelivery, WebhookAttempt];

/** Other systems are told what happens. What they are owed is written by triggers, so that nothing can forget it. */
@Module({
  imports: [ApiKeysModule, MailModule],
  controllers: [OfficeWebhooksController],
  providers: [
    Claims,
    Courier,
    Dispatch,
    Names,
    OfficeWebhookLog,
    OfficeWebhooks,
    Payloads,
    Results,
    SwitchingOff,
    WebhookList,
    WebhookSecrets,
    WebhookUpkeep,
  ],
})
export class WebhooksModule {}
