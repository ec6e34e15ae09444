import { Conflict, CurrentCompany, InvalidInput, inZone, UnitOfWork } from '@azionelab/api/kernel';
import type { BlockedEveningView, CapacityChangeView } from '@azionelab/contracts';
import type { ChangeCapacityRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { OfficePerformanceViews } from './office-performance-views';
import { capacityOf, demandRoom } from './office-seats';
import { columnsOf } from './office-performance.columns';
import { Performance } from './performance.entity';
import { SeatLedger } from './seat-ledger';

/** Changes the seats of one evening, or of many: all of them, or none. */
@Injectable()
export class OfficeCapacity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly seatLedger: SeatLedger,
    private readonly views: OfficePerformanceViews,
  ) {}

  /** @throws InvalidInput | Conflict that names the evenings which have more confirmed seats than would be left */
  change({ performances: ids, dry_run = false, ...body }: ChangeCapacityRequest): Promise<CapacityChangeView> {
    return this.work.run(async () => {
      const evenings = dry_run ? await this.read(ids) : await this.lock(ids);
      for (const evening of evenings) demandRoom(body, evening);
      const blocked = await this.blocked(evenings, body);
      if (!dry_run) {
        if (blocked.length) throw new Conflict({ blocked });
        for (const { id, version } of evenings) {
          await this.work.of(Performance).update(id, { ...columnsOf(body), version: version + 1 });
        }
      }
      return { dry_run, performances: await this.views.of(await this.read(ids)), blocked };
    });
  }

  /** Evenings that have more confirmed seats than `body` would leave; the first to play first. */
  async blocked(evenings: Performance[], body: Partial<ChangeCapacityRequest>): Promise<BlockedEveningView[]> {
    const ids = evenings.filter((evening) => capacityOf(body, evening) < evening.confirmedSeats).map(({ id }) => id);
    if (ids.length === 0) return [];
    const { timeZone } = this.company.get();
    return (await this.read(ids)).map((evening) => ({
      id: evening.id,
      show_title: evening.show.title,
      starts_at: inZone(evening.startsAt, timeZone),
      confirmed_seats: evening.confirmedSeats,
      capacity: capacityOf(body, evening),
    }));
  }

  private async lock(ids: number[]): Promise<Performance[]> {
    const locked: Performance[] = [];
    for (const id of ids.toSorted((a, b) => a - b)) {
      locked.push(await this.seatLedger.lock(id).catch(() => this.refuse()));
    }
    return locked;
  }

  private async read(ids: number[]): Promise<Performance[]> {
    const found = await this.work.of(Performance).find({
      where: { id: In(ids) },
      relations: { show: true, venue: true },
      order: { startsAt: 'ASC', id: 'ASC' },
    });
    return found.length === ids.length ? found : this.refuse();
  }

  private refuse(): never {
    throw new InvalidInput({ performances: ['There is no such row.'] });
  }
}
