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
}

/** Says that the seats are given back. */
export interface CancellationLetter extends EveningLetterBase {
  kind: 'cancellation';
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

/** About a reservation, and so about an evening. */
export type EveningLetter = ConfirmationRequestLetter | TicketLetter | CancellationLetter;

/** About an account of the staff. */
export type AccountLetter = InvitationLetter | PasswordResetLetter;

/** What goes into one message. It holds raw tokens, so it lives only while the message is sent. */
export type LetterContent = EveningLetter | AccountLetter;

export type LetterKind = LetterContent['kind'];
export type EveningLetterKind = EveningLetter['kind'];
