import {
  Clock,
  Conflict,
  CurrentCompany,
  holds,
  NotFound,
  officePage,
  RateLimited,
  sqlOrderOf,
  UnitOfWork,
  wordsOf,
} from '@azionelab/api/kernel';
import type { ListView, MessageKind, OfficeMessageView } from '@azionelab/contracts';
import type { OfficeMessagesRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Message } from './message.entity';
import { Messages } from './messages';
import { officeMessageView } from './office-message.view';

const ORDERINGS = {
  id: 'message.id',
  created_at: 'message.created_at',
  kind: 'message.kind',
  status: 'message.status',
  recipient: 'message.recipient',
  sent_at: { nullable: 'message.sent_at' },
};

/** Their links go with the account, whose own page sends them anew. */
const OF_ACCOUNTS: MessageKind[] = ['invitation', 'password_reset'];

/** How long who has just had a letter waits for the same one, in milliseconds. */
const PAUSE_MS = 60_000;

/** Letters that are owed or were, as the office sees them. */
@Injectable()
export class OfficeMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly messages: Messages,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** The newest first, unless told otherwise. */
  list(request: OfficeMessagesRequest): Promise<ListView<OfficeMessageView>> {
    const order = sqlOrderOf(request.ordering || '-id', ORDERINGS, 'message.id');
    const rows = { id: 'message.id', from: 'messages message', ...filterOf(request), order };
    return this.work.run(
      async () => {
        const { count, ids } = await officePage(this.work, rows, request);
        return { count, results: await this.views(ids) };
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  read(id: number): Promise<OfficeMessageView> {
    return this.work.run(
      async () => {
        const [view] = await this.views([id]);
        if (!view) throw new NotFound();
        return view;
      },
      { readOnly: true },
    );
  }

  /** All about a reservation, the newest first. */
  async about(reservationId: number): Promise<OfficeMessageView[]> {
    const { timeZone } = this.company.get();
    const found = await this.work.of(Message).find({ where: { reservationId }, order: { id: 'DESC' } });
    return found.map((message) => officeMessageView(message, timeZone));
  }

  /**
   * Owes again one that failed. One that was sent is owed as another letter: with its own Message-ID a reader would fold it away.
   * @throws NotFound | RateLimited | Conflict when it is on its way, or of an account
   */
  resend(id: number): Promise<OfficeMessageView> {
    return this.work.run(async () => {
      const message = await this.work.of(Message).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
      if (!message) throw new NotFound();
      if (OF_ACCOUNTS.includes(message.kind)) throw new Conflict({ reason: 'of_an_account' });
      if (message.status === 'owed') throw new Conflict({ reason: 'on_its_way' });
      this.demandPause(message.sentAt);
      const owed =
        message.status === 'sent' ? await this.messages.oweCopy(message) : await this.messages.oweAgain(message);
      return this.read(owed.id);
    });
  }

  private demandPause(sentAt: Date | null): void {
    const wait = (sentAt?.getTime() ?? 0) + PAUSE_MS - this.clock.now().getTime();
    if (wait > 0) throw new RateLimited(Math.ceil(wait / 1000));
  }

  private async views(ids: number[]): Promise<OfficeMessageView[]> {
    const found = await this.work.of(Message).findBy({ id: In(ids) });
    const { timeZone } = this.company.get();
    const byId = new Map(found.map((message) => [message.id, officeMessageView(message, timeZone)]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}

function filterOf({ search, status, kind, reservation }: OfficeMessagesRequest) {
  const parameters: unknown[] = [];
  const conditions = ['true'];
  const demand = (column: string, value: unknown) => {
    if (value !== undefined) conditions.push(`message.${column} = $${parameters.push(value)}`);
  };
  demand('status', status);
  demand('kind', kind);
  demand('reservation_id', reservation);
  for (const word of wordsOf(search ?? '')) conditions.push(holds('message.searched', `$${parameters.push(word)}`));
  return { where: conditions.join(' AND '), parameters };
}
