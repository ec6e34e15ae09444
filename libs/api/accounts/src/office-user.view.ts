import { inZone, inZoneOrNull } from '@azionelab/api/kernel';
import type { OfficeUserView } from '@azionelab/contracts';
import type { Membership } from './membership.entity';

/** What the office knows of somebody beside their membership. */
export interface AccountFacts {
  user_id: number;
  has_password: boolean;
  has_second_factor: boolean;
  last_signed_in_at: Date | null;
}

/** A member of the staff as the office sees them: the version is the membership's. */
export function officeUserView(
  membership: Membership,
  facts: AccountFacts | undefined,
  timeZone: string,
): OfficeUserView {
  const { userId, user, name, role, isActive, version, createdAt, updatedAt } = membership;
  return {
    id: userId,
    email: user.email,
    name,
    role,
    is_active: isActive && user.isActive,
    has_password: facts?.has_password ?? false,
    has_second_factor: facts?.has_second_factor ?? false,
    last_signed_in_at: inZoneOrNull(facts?.last_signed_in_at ?? null, timeZone),
    version,
    created_at: inZone(createdAt, timeZone),
    updated_at: inZone(updatedAt, timeZone),
  };
}
