import { sessionHash } from '@azionelab/api/accounts';
import { Clock, CurrentCompany, NotFound, UnitOfWork } from '@azionelab/api/kernel';
import { Programme } from '@azionelab/api/shows';
import type { DoorDeviceView, ListView } from '@azionelab/contracts';
import type { PairDeviceRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Device } from './device.entity';
import { deviceView } from './device.view';
import { Pairings } from './pairings';

/** Phones and tablets that were made door devices of one performance. */
@Injectable()
export class Devices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly pairings: Pairings,
    private readonly programme: Programme,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the session with `sessionId` a device's.
   * @throws UnknownToken @throws TokenExpired
   */
  pair({ code, name }: PairDeviceRequest, sessionId: string): Promise<DoorDeviceView> {
    return this.work.run(async () => {
      const { performanceId, madeBy } = await this.pairings.open(code);
      const now = this.clock.now();
      const devices = this.work.of(Device);
      const device = devices.create({
        performanceId,
        name,
        sessionHash: sessionHash(sessionId),
        pairedBy: madeBy,
        pairedAt: now,
        seenAt: now,
        syncedAt: null,
        battery: null,
        waiting: 0,
        revokedAt: null,
      });
      return deviceView(await devices.save(device), 0, this.company.get().timeZone);
    });
  }

  /** Every device of a performance, the first that came first, those that were revoked too. @throws NotFound */
  list(performanceId: number): Promise<ListView<DoorDeviceView>> {
    return this.work.run(
      async () => {
        await this.programme.byId(performanceId);
        const devices = await this.work.of(Device).find({ where: { performanceId }, order: { id: 'ASC' } });
        const seats = await this.seatsOf(performanceId);
        const { timeZone } = this.company.get();
        return {
          count: devices.length,
          results: devices.map((device) => deviceView(device, seats.get(device.id) ?? 0, timeZone)),
        };
      },
      { readOnly: true },
    );
  }

  /** Ends a device at once; again changes nothing. @throws NotFound */
  revoke(id: number): Promise<void> {
    return this.work.run(async () => {
      const devices = this.work.of(Device);
      const { affected } = await devices.update({ id, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
      if (!affected && !(await devices.existsBy({ id }))) throw new NotFound();
    });
  }

  private async seatsOf(performanceId: number): Promise<Map<number, number>> {
    const rows = await this.work.query<{ device_id: number; seats: number }>(
      `SELECT device_id, sum(seats)::int AS seats FROM arrivals
       WHERE performance_id = $1 AND undone_at IS NULL AND device_id IS NOT NULL GROUP BY device_id`,
      [performanceId],
    );
    return new Map(rows.map((row) => [row.device_id, row.seats]));
  }
}
