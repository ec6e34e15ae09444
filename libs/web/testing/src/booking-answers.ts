import type {
  BookedView,
  ConfirmationPreviewView,
  ConfirmedView,
  RefusalBody,
  RefusalFacts,
  RefusalState,
} from '@azionelab/contracts';
import { REFUSALS } from '@azionelab/contracts';
import { aTicket } from './answers';

/** Answers on the way from a request to a ticket, whole and typed by the contract. */

export const aBooking = (change: Partial<BookedView> = {}): BookedView => ({
  id: 3,
  code: '7K4P-29QD',
  status: 'pending',
  performance: 7,
  party_size: 2,
  confirm_before: '2026-11-25T12:00:00+01:00',
  letter_key: '1795525200.signature-of-the-letter',
  message: 'Ora apri la posta e premi Conferma: i posti non sono ancora tuoi.',
  ...change,
});

export const aConfirmationPreview = (change: Partial<ConfirmationPreviewView> = {}): ConfirmationPreviewView => {
  const { performance_id, show_title, show_slug, show_credit, gel, motif, venue, starts_at } = aTicket();
  const evening = { performance_id, show_title, show_slug, show_credit, gel, motif, venue, starts_at };
  return { ...evening, party_size: 2, available_seats: 32, ...change };
};

export const aConfirmation = (change: Partial<ConfirmedView> = {}): ConfirmedView => ({
  reservation_id: 3,
  code: '7K4P-29QD',
  status: 'confirmed',
  party_size: 2,
  qr_code_url: '/api/reservations/3/qr-code/?signature=s',
  ticket_url: 'http://localhost:8080/ticket#manage-token',
  ...change,
});

/** The body and the status line of a refusal, to be flushed. */
export function aRefusal<State extends RefusalState>(
  status: State,
  facts: State extends keyof RefusalFacts ? RefusalFacts[State] : object = {} as never,
): [RefusalBody, { status: number; statusText: string }] {
  const { http, detail } = REFUSALS[status];
  return [{ status, detail, ...facts } as unknown as RefusalBody, { status: http, statusText: 'Refused' }];
}
