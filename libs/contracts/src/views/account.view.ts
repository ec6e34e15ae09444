import type { Permission, Role } from '../permissions';

/** Who is signed in (GET /api/auth/me/). */
export interface MeView {
  user: { id: number; name: string; email: string };
  company: { name: string; slug: string; time_zone: string };
  role: Role;
  permissions: Permission[];
}
