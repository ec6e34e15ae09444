import type { CustomLetterKind } from '../office-states';
import type { Locale } from '../states';

/** Colours that a company may set, as `#rrggbb`: of the site's actions, and of what stands on them. */
export interface LookColours {
  primary?: string;
  on_primary?: string;
}

/** The company's settings (GET /api/admin/settings/). */
export interface SettingsView {
  version: number;
  name: string;
  slug: string;
  /** Set by the operator. */
  hosts: string[];
  locale: Locale;
  /** IANA name. */
  time_zone: string;
  contact_email: string | null;
  colours: LookColours;
  logo: string | null;
  /** Whether admins sign in with a second factor. */
  second_factor_required: boolean;
  /** Days after an evening when names and addresses of its reservations are erased; null keeps them. */
  retention_days: number | null;
  /** Largest party that a new performance starts with. */
  default_party_size: number;
  /** Sites that may show the programme and take bookings inside their own pages, e.g. `https://www.example.org`. */
  embed_origins: string[];
}

/** A company's own words in a letter (GET /api/admin/letters/). */
export interface LetterTextView {
  kind: CustomLetterKind;
  locale: Locale;
  /** Comes before the standard words; empty when the company adds nothing. */
  greeting: string;
  /** Comes after them. */
  closing: string;
}
