/** What a letter is about. */
export const MESSAGE_KINDS = [
  'confirmation_request',
  'ticket',
  'cancellation',
  'seats_changed',
  'performance_moved',
  'performance_cancelled',
  'reminder',
  'invitation',
  'password_reset',
  'webhook_off',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Letters to which a company may add words of its own. */
export const CUSTOM_LETTER_KINDS = ['confirmation_request', 'ticket', 'cancellation', 'reminder'] as const;
export type CustomLetterKind = (typeof CUSTOM_LETTER_KINDS)[number];

/** Where a letter stands: `failed` is not tried any more. */
export const MESSAGE_STATUSES = ['owed', 'sent', 'failed'] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/** What the audit log keeps. Rows made, changed and deleted, by whoever; and deeds that change no row. */
export const AUDIT_ACTIONS = [
  'create',
  'change',
  'delete',
  'sign_in',
  'sign_in_failed',
  'sign_out',
  'confirm_by_hand',
  'cancel_by_hand',
  'export',
  'test_letter',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/**
 * Whether an API key opens anything, and if not, why. `resting`: who made it does not administer the company any more,
 * and it opens again when they do.
 */
export const API_KEY_STATES = ['active', 'expired', 'revoked', 'resting'] as const;
export type ApiKeyState = (typeof API_KEY_STATES)[number];

/** What is done to many reservations at once. */
export const BULK_ACTIONS = ['resend', 'cancel'] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];
