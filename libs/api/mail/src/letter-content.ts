import type { Locale } from '@azionelab/contracts';

/** What every letter says: who writes, and to whom. */
interface LetterBase {
  locale: Locale;
  company: {
    name: string;
    contactEmail: string | null;
    /** IANA name; all times of the letter are told in it. */
    timeZone: string;
  };
  recipientName: string;
}

/** What every letter about a reservation says: which evening. */
interface EveningLetterBase extends LetterBase {
  show: {
    title: string;
    credit: string | null;
    /** Colours of the band that bears the title, `#rrggbb`. */
    ground: string;
    text: string;
  };
  venue: { name: string; address: string; city: string };
  startsAt: Date;
  partySize: number;
  /** As people read it: `K7QD-93MX`. */
  code: string;
}

/** Asks the visitor to confirm. */
export interface ConfirmationRequestLetter extends EveningLetterBase {
  kind: 'confirmation_request';
  /** The whole address, `…/confirm#<confirmation token>`. */
  confirmUrl: string;
  /** Until when the link works. */
  confirmUntil: Date;
}

/** The ticket itself. */
export interface TicketLetter extends EveningLetterBase {
  kind: 'ticket';
  /** The whole address, `…/ticket#<manage token>`. */
  ticketUrl: string;
  /** What the QR code holds: the whole address `…/t#<check-in token>`. */
  qrText: string;
  /** Until when the visitor can give the seats back. */
  cancelUntil: Date;
  /** When the evening is over, as far as anybody can tell; for the calendar. */
  endsAt: Date;
  /** Counts the edits of the evening, so that a calendar knows which of two entries is the newer one. */
  sequence?: number;
}

/** Says that the seats are given back. */
export interface CancellationLetter extends EveningLetterBase {
  kind: 'cancellation';
}

/** What a letter tells of how it was before; what did not change is left out. */
export interface EveningBefore {
  showTitle?: string;
  startsAt?: Date;
  venueName?: string;
  partySize?: number;
}

/** Leads to a ticket that goes on being valid, and brings the evening for the calendar. */
interface KeptTicketBase extends EveningLetterBase, Pick<TicketLetter, 'ticketUrl' | 'endsAt' | 'sequence'> {}

/** Says that the office changed how many seats a party has, or which evening it comes to. */
export interface SeatsChangedLetter extends KeptTicketBase {
  kind: 'seats_changed';
  before: EveningBefore;
}

/** Says that the evening is at another time, or at another place. */
export interface PerformanceMovedLetter extends Omit<KeptTicketBase, 'ticketUrl'> {
  kind: 'performance_moved';
  before: EveningBefore;
  /** Of the ticket; of the confirmation for a party that has not confirmed yet. */
  link: { of: 'ticket' | 'confirmation'; url: string };
  /** What the company says about it. */
  remark: string;
}

/** Says that the evening is not played, and the reservation with it. */
export interface PerformanceCancelledLetter extends EveningLetterBase {
  kind: 'performance_cancelled';
  /** What the company says about it. */
  remark: string;
}

/** Comes the day before. */
export interface ReminderLetter extends KeptTicketBase {
  kind: 'reminder';
}

/** Asks somebody who shall work here to set a password. */
export interface InvitationLetter extends LetterBase {
  kind: 'invitation';
  /** The whole address, `…/set-password#<token>`. */
  passwordUrl: string;
  /** Until when the link works. */
  passwordUntil: Date;
}

/** Lets somebody who forgot their password set another one. */
export interface PasswordResetLetter extends Omit<InvitationLetter, 'kind'> {
  kind: 'password_reset';
}

/** Tells who runs the company that another system hears no more of what happens. */
export interface WebhookOffLetter extends LetterBase {
  kind: 'webhook_off';
  /** What the company calls it, or the host that it leads to. */
  webhookName: string;
  /** Since when nothing had arrived; null when its address said that it is gone for good. */
  failingSince: Date | null;
  /** The whole address of its page in the office. */
  webhookUrl: string;
}

/** About a reservation, and so about an evening. */
export type EveningLetter =
  | ConfirmationRequestLetter
  | TicketLetter
  | CancellationLetter
  | SeatsChangedLetter
  | PerformanceMovedLetter
  | PerformanceCancelledLetter
  | ReminderLetter;

/** About an account of the staff. */
export type AccountLetter = InvitationLetter | PasswordResetLetter;

/** To the staff. */
export type StaffLetter = AccountLetter | WebhookOffLetter;

/** What goes into one message. It holds raw tokens, so it lives only while the message is sent. */
export type LetterContent = EveningLetter | StaffLetter;

export type LetterKind = LetterContent['kind'];
export type EveningLetterKind = EveningLetter['kind'];
