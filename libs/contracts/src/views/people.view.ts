import type { Role } from '../permissions';
import type { OfficeRow } from './office.view';

/** A member of the staff (GET /api/admin/users/). The id is the user's. */
export interface OfficeUserView extends OfficeRow {
  email: string;
  name: string;
  role: Role;
  is_active: boolean;
  /** False until an invited person has set a password. */
  has_password: boolean;
  has_second_factor: boolean;
  last_signed_in_at: string | null;
}

/** One place where somebody is signed in. The id says nothing of the cookie. */
export interface SessionView {
  id: number;
  /** Browser and system in words, e.g. `Firefox, Linux`; empty when unknown. */
  device: string;
  signed_in_at: string;
  seen_at: string;
  /** Whether this is the session that asks. */
  is_current: boolean;
}

/** One attempt to sign in. */
export interface SignInView {
  at: string;
  outcome: 'signed_in' | 'wrong_password' | 'wrong_code' | 'switched_off';
  device: string;
}

/** What an authenticator application needs (POST /api/auth/second-factor/begin/); shown once. */
export interface SecondFactorOfferView {
  /** Base32, for typing. */
  secret: string;
  /** `otpauth://totp/…` */
  uri: string;
  /** `data:image/png;base64,…` of `uri`. */
  qr_code_image: string;
}

/** Codes that each open once when the telephone is lost; shown once. */
export interface RecoveryCodesView {
  /** Ten of `xxxxx-xxxxx`. */
  recovery_codes: string[];
}

/** How the signed-in person signs in (GET /api/auth/account/). */
export interface AccountView {
  email: string;
  name: string;
  has_second_factor: boolean;
  /** Unused ones. */
  recovery_codes_left: number;
  /** Whether the company asks it of this role. */
  second_factor_required: boolean;
}
