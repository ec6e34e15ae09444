/** Roles of a membership, as SPEC 3.6 lists them. */
export const ROLES = ['admin', 'editor', 'box_office', 'door'] as const;
export type Role = (typeof ROLES)[number];

/** What a route may demand: the rows of SPEC 3.6's table, and the house manager's work at the door. */
export const PERMISSIONS = [
  'check_in',
  'search_guests',
  'manage_door',
  'see_reservations',
  'edit_reservations',
  'see_programme',
  'edit_programme',
  'administer',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Which role holds which permission (SPEC 3.6). */
export const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  admin: PERMISSIONS,
  editor: ['see_programme', 'edit_programme'],
  box_office: ['check_in', 'search_guests', 'manage_door', 'see_reservations', 'edit_reservations', 'see_programme'],
  door: ['check_in'],
};
