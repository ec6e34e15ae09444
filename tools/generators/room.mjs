// @ts-check

/**
 * A room of the office: who sees and edits what it keeps, and where it stands in tables and documents.
 * @typedef {object} Room
 * @property {string} see permission of contracts
 * @property {string} edit
 * @property {string} seenBy the callers as apps/api/src/roles.spec.ts names them
 * @property {string} editedBy
 * @property {string} screenSeenBy the roles as the table of screens names them
 * @property {string} screenEditedBy
 * @property {string} scenes the function of apps/e2e/src/screens/office-scenes.ts
 * @property {RegExp} calls where its table begins in docs/api-contract.md
 * @property {RegExp} tables in docs/domain-model.md
 */

/** @type {Record<string, Room>} */
export const ROOMS = {
  programme: {
    see: 'see_programme',
    edit: 'edit_programme',
    seenBy: 'office',
    editedBy: 'editors',
    screenSeenBy: 'OFFICE',
    screenEditedBy: 'EDITORS',
    scenes: 'season',
    calls: /^`see_programme` to read/m,
    tables: /^### What is on$/m,
  },
  'box-office': {
    see: 'see_reservations',
    edit: 'edit_reservations',
    seenBy: 'boxOffice',
    editedBy: 'boxOffice',
    screenSeenBy: 'DESK',
    screenEditedBy: 'DESK',
    scenes: 'boxOffice',
    calls: /^`see_reservations` \(/m,
    tables: /^### Who comes$/m,
  },
  house: {
    see: 'administer',
    edit: 'administer',
    seenBy: 'admins',
    editedBy: 'admins',
    screenSeenBy: 'ADMINS',
    screenEditedBy: 'ADMINS',
    scenes: 'people',
    calls: /^`administer` \(/m,
    tables: /^### Who$/m,
  },
};

/** @param {string} name @returns {Room} */
export function roomOf(name) {
  const room = ROOMS[name];
  if (!room) throw new Error(`There is no room ${name}.`);
  return room;
}
