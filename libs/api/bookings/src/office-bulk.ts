import { InvalidInput, Refusal, refusalFor, UnitOfWork } from '@azionelab/api/kernel';
import type { BulkResultView, BulkView } from '@azionelab/contracts';
import type { BulkRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { writtenCode } from './booking-code';
import { OfficeActions } from './office-actions';
import { Reservation } from './reservation.entity';

/** What became of one of them. */
interface Outcome {
  letters: number;
  refused: string | null;
}

/** Thrown so that nothing stays of what was tried. */
class Rehearsed extends Error {
  constructor(readonly letters: number) {
    super('rehearsed');
  }
}

/** Does the same with many reservations, each in a transaction of its own; what cannot be done is skipped and told. */
@Injectable()
export class OfficeBulk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly actions: OfficeActions,
  ) {}

  /** @throws InvalidInput when one of them is unknown */
  async run(request: BulkRequest): Promise<BulkView> {
    const isRehearsal = request.dry_run ?? false;
    await this.demandAll(request.reservations);
    const outcomes: Outcome[] = [];
    for (const id of request.reservations) outcomes.push(await this.outcome(id, request, isRehearsal));
    return {
      dry_run: isRehearsal,
      done: outcomes.filter(({ refused }) => refused === null).length,
      refused: outcomes.filter(({ refused }) => refused !== null).length,
      letters: outcomes.reduce((sum, { letters }) => sum + letters, 0),
      results: await this.results(request.reservations, outcomes),
    };
  }

  private async demandAll(ids: number[]): Promise<void> {
    const known = await this.work.run(() => this.work.of(Reservation).countBy({ id: In(ids) }), { readOnly: true });
    if (known < ids.length) throw new InvalidInput({ reservations: ['There is no such row.'] });
  }

  /** A rehearsal does everything and takes it back: so it says what would really happen. */
  private async outcome(id: number, request: BulkRequest, isRehearsal: boolean): Promise<Outcome> {
    try {
      const letters = await this.work.run(async () => {
        const caused = await this.act(id, request);
        if (isRehearsal) throw new Rehearsed(caused);
        return caused;
      });
      return { letters, refused: null };
    } catch (error) {
      if (error instanceof Rehearsed) return { letters: error.letters, refused: null };
      const refusal = error instanceof Refusal ? error : refusalFor(error);
      if (refusal instanceof Refusal) return { letters: 0, refused: refusal.state };
      throw error;
    }
  }

  private act(id: number, { action, send_mail }: BulkRequest): Promise<number> {
    return action === 'cancel' ? this.actions.cancel(id, { send_mail }) : this.actions.resend(id);
  }

  private async results(ids: number[], outcomes: Outcome[]): Promise<BulkResultView[]> {
    const read = () => this.work.of(Reservation).findBy({ id: In(ids) });
    const rows = new Map((await this.work.run(read, { readOnly: true })).map((row) => [row.id, row]));
    return ids.flatMap((id, at) => {
      const row = rows.get(id);
      const refused = outcomes[at]?.refused ?? null;
      if (!row) return [];
      const { code, name, partySize: party_size, status } = row;
      return [{ id, code: writtenCode(code), name, party_size, status, refused }];
    });
  }
}
