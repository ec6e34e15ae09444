import type { BookedView, ConfirmedView, PerformanceSummaryView, QrCodeView } from '@azionelab/contracts';
import { type Picture, readPng } from './pictures/png';
import type { Product } from './product/product';
import { until } from './product/until';
import { newAddress } from './visitor';

/** A party with its letters in hand. */
export interface Party {
  id: number;
  code: string;
  email: string;
  confirmation: string;
}

export interface ConfirmedParty extends Party {
  manage: string;
  /** The picture of its QR code. */
  qr: Picture;
}

/** Parties that book without a browser, for what happens meanwhile. */
export class Parties {
  constructor(private readonly product: Product) {}

  /** The evenings that visitors see, the next one first. */
  async evenings(): Promise<PerformanceSummaryView[]> {
    const answer = await fetch(`${this.product.url}/api/performances/?page_size=100`);
    return ((await answer.json()) as { results: PerformanceSummaryView[] }).results;
  }

  async tonight(): Promise<PerformanceSummaryView> {
    const [first] = await this.evenings();
    if (!first) throw new Error('Nothing is on.');
    return first;
  }

  /** One more evening of tonight's show, with a room and a start of its own. */
  async evening(room: number, startsIn = '10 days'): Promise<number> {
    const [row] = await this.product.sql<{ id: string }>(
      `INSERT INTO performances (company_id, show_id, venue_id, starts_at, room_capacity, max_party_size)
       SELECT company_id, show_id, venue_id, date_trunc('hour', now()) + $2::interval, $3, 6
       FROM performances WHERE id = $1 RETURNING id`,
      [(await this.tonight()).id, startsIn, room],
    );
    return Number(row?.id);
  }

  /** Lets the evening of a performance have been some days ago, with its tickets. */
  async over(performance: number): Promise<void> {
    await this.product.sql(`UPDATE performances SET starts_at = now() - interval '3 days' WHERE id = $1`, [
      performance,
    ]);
    await this.product.sql(`UPDATE tokens SET expires_at = now() - interval '2 days' WHERE performance_id = $1`, [
      performance,
    ]);
  }

  async pending(performance: number, seats: number): Promise<Party> {
    const email = newAddress();
    const body = { name: 'Piero Corradi', email, party_size: seats };
    const { id, code } = await this.post<BookedView>(`/api/performances/${performance}/reservations/`, body);
    return { id, code, email, confirmation: await this.tokenFor(email, '/confirm') };
  }

  async confirmed(performance: number, seats: number): Promise<ConfirmedParty> {
    const party = await this.pending(performance, seats);
    await this.post<ConfirmedView>('/api/reservations/confirm/', { token: party.confirmation });
    const manage = await this.tokenFor(party.email, '/ticket');
    const headers = { authorization: `Bearer ${manage}` };
    const answer = await fetch(`${this.product.url}/api/reservations/${party.id}/qr-code/`, { headers });
    const { qr_code_image } = (await answer.json()) as QrCodeView;
    const qr = readPng(Buffer.from(qr_code_image.split(',')[1] ?? '', 'base64'));
    return { ...party, manage, qr };
  }

  async cancelled(performance: number, seats: number): Promise<ConfirmedParty> {
    const party = await this.confirmed(performance, seats);
    await this.post('/api/reservations/cancel/', { token: party.manage });
    return party;
  }

  /** Where a reservation stands in the database. */
  async statusOf(email: string): Promise<string | undefined> {
    const [row] = await this.product.sql<{ status: string }>(`SELECT status FROM reservations WHERE email = $1`, [
      email,
    ]);
    return row?.status;
  }

  /** The token in the first letter to an address that links to `path`. */
  tokenFor(email: string, path: string): Promise<string> {
    return until(async () => {
      const own = await this.lettersTo(email);
      return own.map(({ text }) => new RegExp(`${path}#([\\w-]{43})`).exec(text ?? '')?.[1]).find(Boolean);
    }, `a mail to ${email} with a link to ${path}`);
  }

  /** The letters that an address got, the oldest first. */
  async lettersTo(email: string) {
    const mails = await this.product.mails();
    return mails.filter(({ to }) => to?.some(({ address }) => address === email));
  }

  private async post<Body>(path: string, body: object): Promise<Body> {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(this.product.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Body;
  }
}
