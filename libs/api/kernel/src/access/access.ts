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
