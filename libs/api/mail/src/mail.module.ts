import { Settings } from '@azionelab/api/kernel';
import { MailerModule } from '@nestjs-modules/mailer';
import { Module } from '@nestjs/common';
import { Delivery } from './delivery';
import { LetterTextSamples } from './letter-text-samples';
import { LetterTextTrials } from './letter-text-trials';
import { LetterTexts } from './letter-texts';
import { LetterTextsController } from './letter-texts.controller';
import { Letters } from './letters';
import { Messages } from './messages';
import { OfficeMessages } from './office-messages';
import { OfficeMessagesController } from './office-messages.controller';
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
  controllers: [OfficeMessagesController, LetterTextsController],
  providers: [Messages, Letters, Delivery, OfficeMessages, Postman, LetterTexts, LetterTextSamples, LetterTextTrials],
  exports: [Messages, Letters, OfficeMessages],
})
export class MailModule {}
