import { officeCheckInView, officeReservationView, Reservation } from '@azionelab/api/bookings';
import { CheckIn } from '@azionelab/api/check-ins';
import { CurrentCompany, inZone, UnitOfWork } from '@azionelab/api/kernel';
import { ApiKeys } from '@azionelab/api/keys';
import { officePerformanceView, Performance } from '@azionelab/api/shows';
import type {
  OfficeCheckInView,
  OfficePerformanceView,
  OfficeReservationView,
  WebhookPayload,
} from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { revived } from './revived';
import type { Snapshot, WebhookDelivery } from './webhook-delivery.entity';
import type { WebhookEndpoint } from './webhook-endpoint.entity';

/** What is known of a party beside its seats. */
type Party = Pick<Reservation, 'name' | 'email' | 'phone' | 'notes'>;

const NOBODY: Party = { name: '', email: '', phone: null, notes: '' };

/** What is sent: a view of the row as it was, and what is personal as it is now, so that what was erased stays so. */
@Injectable()
export class Payloads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly keys: ApiKeys,
  ) {}

  /** The body, inside a unit of work. */
  async bodyOf({ type, occurredAt, snapshot }: WebhookDelivery, endpoint: WebhookEndpoint): Promise<string> {
    const timestamp = inZone(occurredAt, this.zone);
    const data = await this.dataOf(type, snapshot, await this.mayKnow(endpoint));
    return JSON.stringify({ type, timestamp, data } as WebhookPayload);
  }

  /** A key that was revoked, or may see less by now, sees nothing through what it asked for either. */
  private async mayKnow({ withPersonalData, apiKeyId }: WebhookEndpoint): Promise<boolean> {
    if (!withPersonalData || apiKeyId === null) return withPersonalData;
    return (await this.keys.scopesOf(apiKeyId)).includes('see_reservations');
  }

  private dataOf(type: string, snapshot: Snapshot, personal: boolean): Promise<WebhookPayload['data']> {
    const [noun] = type.split('.');
    if (noun === 'reservation') return this.reservation(snapshot, personal);
    if (noun === 'check_in') return this.checkIn(snapshot, personal);
    return Promise.resolve(noun === 'performance' ? this.performance(snapshot) : {});
  }

  private async reservation(snapshot: Snapshot, personal: boolean): Promise<OfficeReservationView> {
    const reservation = revived(this.work.of(Reservation), snapshot);
    Object.assign(reservation, personal ? await this.party(reservation.id) : NOBODY);
    reservation.performance = eveningOf(snapshot);
    return officeReservationView(reservation, Number(snapshot['admitted']), this.zone);
  }

  private async checkIn(snapshot: Snapshot, personal: boolean): Promise<OfficeCheckInView> {
    const checkIn = revived(this.work.of(CheckIn), snapshot);
    const { reservationId: id, performanceId } = checkIn;
    const { name } = personal ? await this.party(id) : NOBODY;
    const checkedInByName = personal ? await this.doorkeeper(checkIn) : '';
    const seats = { code: String(snapshot['code']), partySize: Number(snapshot['party_size']) };
    const party = { id, performanceId, performance: eveningOf(snapshot), name, ...seats };
    return officeCheckInView({ ...checkIn, checkedInByName }, party as Reservation, this.zone);
  }

  private performance(snapshot: Snapshot): OfficePerformanceView {
    const performance = revived(this.work.of(Performance), snapshot);
    const named = { show: { title: snapshot['show_title'] }, venue: { name: snapshot['venue_name'] } };
    return officePerformanceView(Object.assign(performance, named), Number(snapshot['pending_seats']), this.zone);
  }

  private async party(id: number): Promise<Party> {
    const columns = { id: true, name: true, email: true, phone: true, notes: true } as const;
    const found = await this.work.of(Reservation).findOne({ where: { id }, select: columns });
    return found ? { name: found.name, email: found.email, phone: found.phone, notes: found.notes } : NOBODY;
  }

  /** As the office reads who let somebody in. */
  private async doorkeeper({ checkedInBy, deviceId }: CheckIn): Promise<string> {
    const [row] = await this.work.query<{ name: string }>(
      `SELECT coalesce((SELECT name FROM door_devices WHERE id = $2), (SELECT name FROM users WHERE id = $1), '') AS name`,
      [checkedInBy, deviceId],
    );
    return row?.name ?? '';
  }

  private get zone(): string {
    return this.company.get().timeZone;
  }
}

/** What a view names of the evening, as it was. */
function eveningOf(snapshot: Snapshot): Performance {
  const show = { title: snapshot['show_title'] };
  return Object.assign(new Performance(), { show, startsAt: new Date(String(snapshot['starts_at'])) }) as Performance;
}
