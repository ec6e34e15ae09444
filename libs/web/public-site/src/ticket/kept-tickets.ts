import { DOCUMENT, inject, Injectable } from '@angular/core';
import type { TicketView } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { KEPT_TICKETS } from './forget-old-tickets';
import { isOver } from './evening-over';

/** A ticket as it was when it was last opened with a connection. Whose it is does not stand in it. */
export interface KeptTicket {
  ticket: TicketView;
  /** The QR code, a data address. */
  qr: string;
}

/** What is kept of each ticket, by the digest of its token: the token itself is never written down. */
type Shelf = Record<string, { starts_at: string; kept: KeptTicket | null }>;

/**
 * Tickets that open without a connection, in this browser alone: until they are cancelled, the evening is over, or
 * their holder says no.
 */
@Injectable({ providedIn: 'root' })
export class KeptTickets {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly now = inject(NOW);

  /** Keeps a ticket, if its holder lets it be kept and the browser can. */
  async keep(token: string, ticket: TicketView, qr: string): Promise<boolean> {
    const digest = await this.digestOf(token);
    const shelf = this.shelf();
    if (!digest || shelf[digest]?.kept === null) return false;
    const kept = { ticket: { ...ticket, name: '' }, qr };
    return this.write({ ...shelf, [digest]: { starts_at: ticket.starts_at, kept } });
  }

  async find(token: string): Promise<KeptTicket | null> {
    const digest = await this.digestOf(token);
    return (digest && this.shelf()[digest]?.kept) || null;
  }

  /** Takes it away; `refused` when its holder does not want it kept again either. */
  async forget(token: string, refused?: { starts_at: string }): Promise<void> {
    const digest = await this.digestOf(token);
    if (!digest) return;
    const { [digest]: _gone, ...others } = this.shelf();
    this.write(refused ? { ...others, [digest]: { starts_at: refused.starts_at, kept: null } } : others);
  }

  /** What is on the shelf and not over yet. */
  private shelf(): Shelf {
    try {
      const all = JSON.parse(this.window?.localStorage.getItem(KEPT_TICKETS) ?? '{}') as Shelf;
      return Object.fromEntries(Object.entries(all).filter(([, { starts_at }]) => !isOver(starts_at, this.now())));
    } catch {
      return {}; // storage is off, or somebody else wrote there
    }
  }

  private write(shelf: Shelf): boolean {
    try {
      if (Object.keys(shelf).length) this.window?.localStorage.setItem(KEPT_TICKETS, JSON.stringify(shelf));
      else this.window?.localStorage.removeItem(KEPT_TICKETS);
      return true;
    } catch {
      return false; // storage is off or full
    }
  }

  /** Null where the page came over an unsafe connection: nothing is kept there. */
  private async digestOf(token: string): Promise<string | null> {
    const subtle = this.window?.crypto?.subtle;
    if (!subtle) return null;
    const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(token)));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
