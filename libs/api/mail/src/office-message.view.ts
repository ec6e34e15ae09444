import { inZone, inZoneOrNull } from '@azionelab/api/kernel';
import type { OfficeMessageView } from '@azionelab/contracts';
import type { Message } from './message.entity';

/** A letter as the office sees it. */
export function officeMessageView(message: Message, timeZone: string): OfficeMessageView {
  const { id, version, kind, reservationId, recipient, subject, locale, status, attempts, lastError } = message;
  return {
    id,
    version,
    created_at: inZone(message.createdAt, timeZone),
    updated_at: inZone(message.updatedAt, timeZone),
    kind,
    reservation: reservationId,
    recipient,
    subject,
    locale,
    status,
    attempts,
    last_error: lastError,
    next_attempt_at: status === 'owed' ? inZone(message.nextAttemptAt, timeZone) : null,
    sent_at: inZoneOrNull(message.sentAt, timeZone),
  };
}
