import { SEATS_MAX } from '../limits';
import { CHECK_IN_SOURCES, type CheckInSource } from '../states';
import { OneOf, Optional, Reference, ScannedText, WholeNumber } from './fields';
import { LIMITS } from '../limits';
import { PageRequest } from './list.request';
import { Text } from './text';

/** Body of POST /api/check-ins/preview/. */
export class PreviewCheckInRequest {
  /** The raw token, the scanned address, or a booking code. */
  @ScannedText()
  token!: string;

  /** Id of the performance that this door is open for. */
  @Optional()
  @Reference()
  performance?: number;
}

/** Body of POST /api/check-ins/confirm/. */
export class ConfirmCheckInRequest extends PreviewCheckInRequest {
  @Optional()
  @OneOf(CHECK_IN_SOURCES)
  source?: CheckInSource;

  /** How many enter now; the rest of the party unless told otherwise. */
  @Optional()
  @WholeNumber({ min: 1, max: SEATS_MAX })
  admitted?: number;
}

/** Query of the guest list. */
export class GuestsRequest extends PageRequest {
  /** A part of a name, or a booking code. */
  @Optional()
  @Text({ max: LIMITS.search })
  search?: string;
}
