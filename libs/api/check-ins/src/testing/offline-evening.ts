import { randomBytes } from 'node:crypto';
import { bookingsEntities, Reservations } from '@azionelab/api/bookings';
import { type Company, context, CurrentUser, KeyRing, type Settings, type User } from '@azionelab/api/kernel';
import { Programme, showsEntities } from '@azionelab/api/shows';
import { type House, openHouse } from '@azionelab/api/testing';
import { Tokens, tokensEntities } from '@azionelab/api/tokens';
import type { SyncedArrivalRequest } from '@azionelab/contracts/requests';
import { ArrivalBook } from '../arrival-book';
import { CheckInWindow } from '../check-in-window';
import { checkInsEntities } from '../check-ins.module';
import { Conflicts } from '../conflicts';
import { DoorSync } from '../door-sync';
import { ScanLog } from '../scan-log';
import { ToldTickets } from '../told-tickets';

/** What it takes to synchronise, on a database and a clock alone. */
export interface OfflineHouse extends House {
  doorSync: DoorSync;
  conflicts: Conflicts;
  arrivals: ArrivalBook;
}

export async function openOfflineHouse(): Promise<OfflineHouse> {
  const house = await openHouse([...showsEntities, ...tokensEntities, ...bookingsEntities, ...checkInsEntities]);
  const { work, company, clock } = house;
  const tokenKeys = new KeyRing([{ id: 'test', secret: randomBytes(32) }]);
  const settings = { checkInOpensMinutes: 180, checkInClosesMinutes: 360, tokenKeys } as Settings;
  const user = new CurrentUser();
  const programme = new Programme(work, company, clock);
  const window = new CheckInWindow(work, settings, clock);
  const reservations = new Reservations(work);
  const tickets = new ToldTickets(work, new Tokens(work, company, clock, settings), reservations);
  const arrivals = new ArrivalBook(work, user, clock);
  const scanLog = new ScanLog(work, user, clock);
  return {
    ...house,
    arrivals,
    doorSync: new DoorSync(work, programme, window, tickets, reservations, arrivals, scanLog, user, company, clock),
    conflicts: new Conflicts(work, programme, company),
  };
}

/** One evening of a company of its own, with devices that have no connection. */
export class OfflineEvening {
  private constructor(
    private readonly house: OfflineHouse,
    readonly company: Company,
    readonly performance: number,
    private readonly speakers: Map<string, User>,
  ) {}

  static async open(house: OfflineHouse, devices: readonly string[]): Promise<OfflineEvening> {
    const { fixtures } = house;
    const company = await fixtures.company();
    const performance = await fixtures.performance(company);
    const user = await fixtures.member(company, 'box_office');
    const speakers = new Map<string, User>();
    for (const name of devices) {
      const id = await fixtures.device(company, { performance_id: performance, paired_by: user, name });
      const device = { id, name, performanceId: performance };
      speakers.set(name, { id: user, name, email: '', role: 'door', permissions: ['check_in'], device });
    }
    return new OfflineEvening(house, company, performance, speakers);
  }

  /** A party that confirmed. @returns its id, its code, and the hash of its ticket */
  async party(party_size: number) {
    const { fixtures, database } = this.house;
    const ids = { performance_id: this.performance };
    const id = await fixtures.reservation(this.company, { ...ids, party_size, status: 'confirmed' });
    const token_hash = randomBytes(32);
    await fixtures.token(this.company, { ...ids, reservation_id: id, token_hash });
    const [row] = await database.admin<{ code: string }>(`SELECT code FROM reservations WHERE id = $1`, [id]);
    return { id, code: row?.code as string, token_hash: token_hash.toString('base64url') };
  }

  /** What a device tells when it has a connection again. */
  async tell(device: string, arrivals: SyncedArrivalRequest[]) {
    const speaker = this.speakers.get(device);
    const told = { arrivals, scans: [], waiting: 0 };
    return context.run({ company: this.company, user: speaker }, () =>
      this.house.doorSync.sync(this.performance, told),
    );
  }

  conflicts() {
    return this.house.in(this.company, () => this.house.conflicts.of(this.performance));
  }
}
