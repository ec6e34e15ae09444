import {
  AuditTrail,
  Clock,
  CompanyDirectory,
  CurrentCompany,
  CurrentUser,
  Jobs,
  JobWorker,
  Settings,
  Site,
  TaskList,
  UnitOfWork,
  type Company,
} from '@azionelab/api/kernel';
import type { House } from '@azionelab/api/testing';
import { MESSAGE_KINDS } from '@azionelab/contracts';
import { type INestApplicationContext, Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { ThrottlerModule } from '@nestjs/throttler';
import { Delivery } from './delivery';
import type { LetterContent } from './letter-content';
import { LetterTextTrials } from './letter-text-trials';
import { Letters } from './letters';
import { aConfirmationRequest } from './letters.testing';
import { MailModule } from './mail.module';
import type { Message } from './message.entity';
import { Messages } from './messages';

/** What a test's post office is given. */
interface Setting {
  smtpUrl: string;
  companies: Company[];
  /** What goes into the letters; a confirmation request when not given. */
  contentOf?: (message: Message) => LetterContent | undefined | Promise<LetterContent | undefined>;
  /** Does jobs as they come, as a running process does. */
  working?: boolean;
  clock?: Clock;
}

/** One process that delivers mail, wired by Nest as in the product. */
export interface PostOffice {
  messages: Messages;
  delivery: Delivery;
  trials: LetterTextTrials;
  close(): Promise<void>;
}

export async function openPostOffice(house: House, setting: Setting): Promise<PostOffice> {
  const {
    smtpUrl,
    companies,
    contentOf = () => aConfirmationRequest(),
    working = false,
    clock = house.clock,
  } = setting;
  const settings: Partial<Settings> = {
    smtpUrl,
    mailFrom: 'AzioneLab <botteghino@azionelab.example>',
    publicUrl: 'https://azionelab.example',
    jobsUrl: house.database.urls.jobs,
  };
  const directory: CompanyDirectory = {
    byHost: async () => companies[0],
    byId: async (id) => companies.find((company) => company.id === id),
    all: async () => companies,
  };
  const provided = [
    { provide: Settings, useValue: settings },
    { provide: Clock, useValue: clock },
    { provide: CurrentCompany, useValue: house.company },
    { provide: UnitOfWork, useValue: house.work },
    { provide: CompanyDirectory, useValue: directory },
    Jobs,
    TaskList,
    AuditTrail,
    CurrentUser,
    Site,
  ];

  @Global()
  @Module({
    imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 1_000_000 }])],
    providers: provided,
    exports: [...provided, ThrottlerModule],
  })
  class Surroundings {}

  const office: INestApplicationContext = await Test.createTestingModule({
    imports: [Surroundings, MailModule],
    providers: working ? [JobWorker] : [],
  }).compile();
  office.get(Letters).writtenBy({ contentOf: async (message) => contentOf(message) }, MESSAGE_KINDS);
  await office.init();
  return {
    messages: office.get(Messages),
    delivery: office.get(Delivery),
    trials: office.get(LetterTextTrials),
    close: () => office.close(),
  };
}
