import { writtenCode } from '@azionelab/api/bookings';
import { CurrentCompany, inZone, matching, orderOf, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import type { ListView, OfficeCheckInView } from '@azionelab/contracts';
import type { OfficeCheckInsRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { CheckIn } from './check-in.entity';

const ORDERINGS = {
  id: 'id',
  checked_in_at: 'checkedInAt',
  admitted: 'admitted',
  source: 'source',
  performance: 'performanceId',
  starts_at: 'reservation.performance.startsAt',
  show_title: 'reservation.performance.show.title',
  name: 'reservation.name',
  code: 'reservation.code',
};

const PARTY = ['name', 'email', 'phone', 'code', 'performance.show.title'];

/** Who came in, as the office sees it. */
@Injectable()
export class OfficeCheckIns {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
  ) {}

  /** The last to come in first, unless told otherwise. */
  list(request: OfficeCheckInsRequest): Promise<ListView<OfficeCheckInView>> {
    return this.work.run(
      async () => {
        const [rows, count] = await this.work.of(CheckIn).findAndCount({
          where: matching<CheckIn>(
            { performanceId: request.performance, source: request.source },
            request.search,
            PARTY.map((path) => `reservation.${path}`),
          ),
          relations: { reservation: { performance: { show: true } } },
          order: orderOf(request.ordering || '-checked_in_at', ORDERINGS),
          ...pageOf(request),
        });
        const names = await this.namesOf(rows);
        const { timeZone } = this.company.get();
        return { count, results: rows.map((row) => view(row, names.get(row.id) ?? '', timeZone)) };
      },
      { readOnly: true },
    );
  }

  /** Who let each of them in: the device's name where one did, else the person's. */
  private async namesOf(rows: CheckIn[]): Promise<Map<number, string>> {
    const named = await this.work.query<{ id: number; name: string }>(
      `SELECT check_ins.id, coalesce(door_devices.name, memberships.name) AS name
       FROM check_ins
       JOIN memberships ON memberships.user_id = check_ins.checked_in_by
       LEFT JOIN door_devices ON door_devices.id = check_ins.device_id
       WHERE check_ins.id = ANY($1)`,
      [rows.map(({ id }) => id)],
    );
    return new Map(named.map(({ id, name }) => [id, name]));
  }
}

function view({ reservation, ...checkIn }: CheckIn, checkedInByName: string, timeZone: string): OfficeCheckInView {
  return {
    id: checkIn.id,
    reservation: reservation.id,
    performance: checkIn.performanceId,
    show_title: reservation.performance.show.title,
    starts_at: inZone(reservation.performance.startsAt, timeZone),
    code: writtenCode(reservation.code),
    name: reservation.name,
    party_size: reservation.partySize,
    admitted: checkIn.admitted,
    checked_in_at: inZone(checkIn.checkedInAt, timeZone),
    checked_in_by: checkIn.checkedInBy,
    checked_in_by_name: checkedInByName,
    source: checkIn.source,
  };
}
