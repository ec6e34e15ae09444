import type { Permission } from '@azionelab/contracts';
import { DASHBOARD, DOOR, ROOMS } from '../frame/rooms';
import type { Finding } from './finding';

const MAKING: readonly (Finding & { needs: Permission })[] = [
  {
    path: '/admin/reservations/new',
    title: $localize`:@@admin.search.new-reservation:Nuova prenotazione`,
    icon: 'add',
    needs: 'edit_reservations',
  },
  {
    path: '/admin/shows/new',
    title: $localize`:@@admin.search.new-show:Nuovo spettacolo`,
    icon: 'add',
    needs: 'edit_programme',
  },
  {
    path: '/admin/performances/new',
    title: $localize`:@@admin.search.new-performance:Nuova serata`,
    icon: 'add',
    needs: 'edit_programme',
  },
  {
    path: '/admin/venues/new',
    title: $localize`:@@admin.search.new-venue:Nuovo luogo`,
    icon: 'add',
    needs: 'edit_programme',
  },
  {
    path: '/admin/users/new',
    title: $localize`:@@admin.search.invite:Invita una persona`,
    icon: 'add',
    needs: 'administer',
  },
  {
    path: '/admin/keys/new',
    title: $localize`:@@admin.house.keys.new:Nuova chiave`,
    icon: 'add',
    needs: 'administer',
  },
];

/** What somebody can do and where they can go, by its words; with nothing typed, what is done most. */
export function commandsFor(typed: string, may: (permission: Permission) => boolean): Finding[] {
  const rooms = [DASHBOARD, ...ROOMS.flatMap((group) => group.rooms)].map(({ label, ...room }) => ({
    ...room,
    title: label,
  }));
  const all = [...MAKING, { ...DOOR, title: DOOR.label }, ...(typed ? rooms : [])];
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return all
    .filter(({ needs, title }) => may(needs) && words.every((word) => folded(title).includes(word)))
    .map(({ path, title, icon }) => ({ path, title, icon }));
}

/** Without accents and capitals. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
