import { ApiPropertyOptional } from '@nestjs/swagger';
import { Allow } from 'class-validator';
import { LIMITS, SEATS_MAX } from '../limits';
import { LOCALES, type Locale } from '../states';
import { OneOf, OpaqueToken, Optional, WholeNumber } from './fields';
import { Email, Text } from './text';

/** Body of POST /api/performances/{id}/reservations/. */
export class BookRequest {
  @Text({ max: LIMITS.name, min: 1, example: 'Maria Rossi' })
  name!: string;

  @Email()
  email!: string;

  @Optional()
  @Text({ max: LIMITS.phone })
  phone?: string;

  @WholeNumber({ min: 1, max: SEATS_MAX, example: 2 })
  party_size!: number;

  @Optional()
  @Text({ max: LIMITS.notes, lines: true })
  notes?: string;

  @Optional()
  @OneOf(LOCALES)
  locale?: Locale;
}

/** Body of POST /api/reservations/{id}/letter/. */
export class LetterRequest {
  /** The `letter_key` of the answer to the booking. */
  @Text({ max: LIMITS.line, min: 1 })
  letter_key!: string;

  /** The right address, when the one on file is mistyped. */
  @Optional()
  @Email()
  email?: string;
}

/** Body of POST /api/reservations/find/. */
export class FindReservationsRequest {
  @Email()
  email!: string;
}

/** Body of POST /api/reservations/change/. */
export class ChangeReservationRequest {
  @OpaqueToken()
  token!: string;

  /** How many come now: fewer than before. */
  @WholeNumber({ min: 1, max: SEATS_MAX, example: 2 })
  party_size!: number;
}

/** Body of every call that one token opens: confirm, preview, look up, cancel, send the ticket again. */
export class TokenRequest {
  @OpaqueToken()
  token!: string;
}

/**
 * Query of GET /api/reservations/{id}/qr-code/: the short-lived signature of `qr_code_url`. Whatever is wrong with it,
 * the answer is 403 and not a field message.
 */
export class QrCodeRequest {
  /** Until when the signature holds, as the `qr_code_url` has it. */
  @Allow()
  @ApiPropertyOptional({ type: String })
  expires?: unknown;

  /** The signature of a `qr_code_url`. */
  @Allow()
  @ApiPropertyOptional({ type: String })
  signature?: unknown;
}
