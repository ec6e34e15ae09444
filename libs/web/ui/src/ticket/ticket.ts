import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { TicketView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Art } from '../art/art';
import { Qr } from './qr';

/** What stands on a ticket; no name anywhere. */
export type TicketFacts = Pick<
  TicketView,
  'show_title' | 'show_slug' | 'show_credit' | 'gel' | 'motif' | 'venue' | 'starts_at' | 'party_size' | 'code'
>;

/** The ticket, white in both themes and alone on a printed page. */
@Component({
  selector: 'az-ticket',
  imports: [Art, Qr],
  templateUrl: './ticket.html',
  styleUrl: './ticket.scss',
  host: { '[class]': 'state()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Ticket {
  protected readonly formats = inject(Formats);

  readonly ticket = input.required<TicketFacts>();
  /** The QR as a data address; null while it is on its way, or when there is none any more. */
  readonly qr = input<string | null>(null);
  /** A cancelled or past ticket opens no door, and shows no code. */
  readonly state = input<'valid' | 'cancelled' | 'past'>('valid');
  /** Plays the curtain once: the band opens from its centre. */
  readonly curtain = input(false);

  protected readonly place = computed(() => {
    const { name, address, city } = this.ticket().venue;
    return [name, address, city].filter(Boolean).join(', ');
  });
}
