import { Settings } from '@azionelab/api/kernel';
import { MailerModule } from '@nestjs-modules/mailer';
import { Module } from '@nestjs/common';
import { Delivery } from './delivery';
import { Letters } from './letters';
import { Messages } from './messages';
import { Postman } from './postman';

const SECOND = 1000;

/**
 * Messages owed, and their delivery. Other modules tell `Letters` which kinds they write.
 * The mailer gets rendered parts and no template adapter: with one it loads a mail previewer of 100 packages.
 */
@Module({
  imports: [
    MailerModule.forRootAsync({
      imports: [],
      inject: [Settings],
      useFactory: ({ smtpUrl }: Settings) => ({
        transport: {
          url: smtpUrl,
          pool: true,
          maxRequeues: 1,
          connectionTimeout: 10 * SECOND,
          greetingTimeout: 10 * SECOND,
          dnsTimeout: 10 * SECOND,
          socketTimeout: 30 * SECOND,
        },
      }),
    }),
  ],
  providers: [Messages, Letters, Delivery, Postman],
  exports: [Messages, Letters],
})
export class MailModule {}
