import type { Permission, Role } from '../permissions';

/** Who calls (GET /api/auth/me/): a member of staff, or a device that one of them paired, or an API key that one made. */
export interface MeView {
  user: { id: number; name: string; email: string };
  company: { name: string; slug: string; time_zone: string };
  role: Role;
  permissions: Permission[];
  /** The company asks for a second factor that is not set up: nothing but that can be done until it is. */
  must_set_up_second_factor: boolean;
  /** The paired device, which is at the door of one performance alone; null for a person. */
  device: { id: number; name: string; performance_id: number } | null;
  /** The API key, whose scopes are the permissions; null for a person. */
  key: { id: number; name: string } | null;
}
