import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@azionelab/contracts';

/** Who may call a route; one that does not say so does not boot. */
export type AccessRule = 'everyone' | 'signed_in' | Permission;

export const ACCESS_RULE = 'azionelab:access';

/** Visitors too. */
export const ForEveryone = () => SetMetadata(ACCESS_RULE, 'everyone' satisfies AccessRule);

/** Any signed-in member of the company's staff. */
export const ForSignedIn = () => SetMetadata(ACCESS_RULE, 'signed_in' satisfies AccessRule);

/** Staff whose role holds `permission` (SPEC 3.6). */
export const Needs = (permission: Permission) => SetMetadata(ACCESS_RULE, permission satisfies AccessRule);

export const BY_KEY = 'azionelab:by-key';

/** For what is done by persons alone, and with no API key whatever its scopes: sessions, accounts, users, keys. */
export const NotByKey = () => SetMetadata(BY_KEY, false);

/** For what the signed-in may call, API keys as well. */
export const AlsoByKey = () => SetMetadata(BY_KEY, true);

/**
 * Whether an API key may call a route: everywhere where a permission is asked for, which its scopes then hold or do not,
 * and where everyone may; not where it is enough to be signed in, unless the route says so.
 */
export const takesKeys = (rule: AccessRule | undefined, stated: boolean | undefined): boolean =>
  stated ?? rule !== 'signed_in';
