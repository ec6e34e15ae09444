import type { Company } from '@azionelab/api/kernel';
import type { BookedView } from '@azionelab/contracts';
import type { BoxOffice } from './open-box-office';
import { until } from './until';

/** The token of a link in a party's mail, as the party would find it. */
export async function tokenFromMail(office: BoxOffice, recipient: string, path: string): Promise<string> {
  return until(async () => {
    for (const mail of (await office.mailbox.mails()).reverse()) {
      if (!mail.to?.some(({ address }) => address === recipient)) continue;
      const found = new RegExp(`${path}#([A-Za-z0-9_-]{43})`).exec(mail.text ?? '')?.[1];
      if (found) return found;
    }
    return undefined;
  }, `a mail to ${recipient} with a link to ${path}`);
}

/** Books over HTTP and reads the confirmation token from the mail. */
export async function bookByMail(office: BoxOffice, company: Company, performance: number, party_size: number) {
  const email = `${Math.random().toString(36).slice(2)}@posta.example`;
  const host = company.hosts[0];
  const booked = await office.call<BookedView>('POST', `/api/performances/${performance}/reservations/`, {
    host,
    body: { name: 'Maria Rossi', email, party_size },
  });
  if (booked.status !== 201) throw new Error(`Booking was answered ${booked.status}.`);
  return { ...booked.body, email, token: await tokenFromMail(office, email, '/confirm') };
}

/** Books and confirms by mail. @returns what booking by mail does, and the manage token of the ticket */
export async function confirmByMail(office: BoxOffice, company: Company, performance: number, party_size: number) {
  const booked = await bookByMail(office, company, performance, party_size);
  const options = { body: { token: booked.token }, host: company.hosts[0] };
  const { status } = await office.call('POST', '/api/reservations/confirm/', options);
  if (status !== 200) throw new Error(`Confirming was answered ${status}.`);
  return { ...booked, manage: await tokenFromMail(office, booked.email, '/ticket') };
}

/** What is owed to an address, or was: kind and status of each message, the oldest first. */
export function messagesTo({ database }: BoxOffice, recipient: string) {
  return database.admin<{ kind: string; status: string; last_error: string | null }>(
    `SELECT kind, status, last_error FROM messages WHERE recipient = $1 ORDER BY id`,
    [recipient],
  );
}
