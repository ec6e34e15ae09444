import type { Company } from '@azionelab/api/kernel';
import type { ApiKeyView } from '@azionelab/contracts';
import type { BoxOffice } from './open-box-office';
import { parties } from './parties';
import { newProgram, type Program } from './program';
import { confirmByMail } from './reservations';
import type { StaffSession } from './staff-session';
import { until } from './until';

/** A company as the pages for developers find one: tonight's evening, and a program with a key. */
export interface DevelopersHouse {
  company: Company;
  admin: StaffSession;
  program: Program;
  /** Tonight's. */
  performance: number;
  url: string;
}

const SCOPES: ApiKeyView['scopes'] = ['check_in', 'see_reservations', 'administer'];

export async function openHouse(office: BoxOffice, host: string): Promise<DevelopersHouse> {
  const { fixtures } = office;
  const company = await fixtures.company({ hosts: [host] });
  const show = await fixtures.show(company, { title: 'Ballata per un faro spento', slug: 'ballata' });
  const performance = await fixtures.performance(company, {
    show_id: show,
    starts_at: new Date(Date.now() + 3_600_000),
    room_capacity: 32,
    max_party_size: 4,
  });
  const admin = await office.staff(company, 'admin');
  const program = await newProgram(office, admin, { scopes: SCOPES }, host);
  return { company, admin, program, performance, url: `http://${host}:${office.port}` };
}

/** Two parties, of which one is in. */
export async function seatParties({ fixtures }: BoxOffice, { company, performance }: DevelopersHouse): Promise<void> {
  const party = { performance_id: performance, status: 'confirmed' };
  await fixtures.reservation(company, { ...party, name: 'Ada Corsi' });
  const inside = await fixtures.reservation(company, { ...party, name: 'Maria Rossi' });
  const checked_in_by = await fixtures.member(company, 'door');
  await fixtures.checkIn(company, { reservation_id: inside, performance_id: performance, admitted: 2, checked_in_by });
}

/** What a hand scanner types: a ticket, the same again, and something else. */
export async function scans(office: BoxOffice, { company, performance }: DevelopersHouse): Promise<string> {
  const [party] = await parties(office, company, performance, [2], 'check_in');
  const ticket = `http://localhost/t#${party?.token}`;
  return `${ticket}\n${ticket}\nun biglietto del tram\n`;
}

/** A webhook is tried out, a party confirms and comes in; the receiver tells each, and turns away what nobody signed. */
export async function beHeard(
  office: BoxOffice,
  { admin, company, performance, program }: DevelopersHouse,
  { url, said }: { url: string; said: () => string },
): Promise<void> {
  const tells = (what: RegExp) => until(async () => said().match(what) ?? undefined, `${what} from the receiver`);
  const forged = () => fetch(url, { method: 'POST', body: '{"type":"forged"}' }).catch(() => undefined);
  const { status } = await until(forged, 'a receiver');
  if (status !== 401) throw new Error(`A forged request was answered ${status}.`);
  const { body } = await admin.call<{ results: { id: number }[] }>('GET', '/api/admin/webhooks/');
  await admin.call('POST', `/api/admin/webhooks/${body.results[0]?.id}/ping/`);
  await tells(/ping/);
  const { code } = await confirmByMail(office, company, performance, 2);
  await tells(/confirmed/);
  await program.call('POST', '/api/check-ins/confirm/', { body: { token: code } });
  await tells(/inside/);
}
