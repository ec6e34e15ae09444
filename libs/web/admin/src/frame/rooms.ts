import type { Permission } from '@azionelab/contracts';
import type { IconName } from '@azionelab/web/ui';

/** One place of the office. */
export interface Room {
  path: string;
  label: string;
  icon: IconName;
  needs: Permission;
}

/** What belongs together on the rail; without a title it stands on top. */
export interface RoomGroup {
  title: string;
  rooms: readonly Room[];
}

export const DASHBOARD: Room = {
  path: '/admin',
  label: $localize`:@@admin.frame.dashboard:Oggi`,
  icon: 'dashboard',
  needs: 'see_programme',
};

export const RESERVATIONS = '/admin/reservations';

export const ROOMS: readonly RoomGroup[] = [
  {
    title: $localize`:@@admin.frame.programme:Programma`,
    rooms: [
      room('/admin/shows', $localize`:@@admin.frame.shows:Spettacoli`, 'theater_comedy', 'see_programme'),
      room('/admin/performances', $localize`:@@admin.frame.performances:Serate`, 'event', 'see_programme'),
      room('/admin/venues', $localize`:@@admin.frame.venues:Luoghi`, 'location_on', 'see_programme'),
      room('/admin/pages', $localize`:@@admin.frame.pages:Pagine`, 'edit_note', 'see_programme'),
    ],
  },
  {
    title: $localize`:@@admin.frame.box-office:Botteghino`,
    rooms: [
      room(
        RESERVATIONS,
        $localize`:@@admin.frame.reservations:Prenotazioni`,
        'confirmation_number',
        'see_reservations',
      ),
      room('/admin/check-ins', $localize`:@@admin.frame.check-ins:Ingressi`, 'how_to_reg', 'see_reservations'),
      room('/admin/messages', $localize`:@@admin.frame.messages:Posta`, 'forward_to_inbox', 'see_reservations'),
    ],
  },
  {
    title: $localize`:@@admin.frame.house:Casa`,
    rooms: [
      room('/admin/users', $localize`:@@admin.frame.users:Persone`, 'group', 'administer'),
      room('/admin/keys', $localize`:@@admin.frame.api-keys:Chiavi`, 'lock', 'administer'),
      room('/admin/webhooks', $localize`:@@admin.frame.webhooks:Webhook`, 'upload', 'administer'),
      room('/admin/audit-log', $localize`:@@admin.frame.audit-log:Registro`, 'history', 'administer'),
      room('/admin/settings', $localize`:@@admin.frame.settings:Impostazioni`, 'settings', 'administer'),
    ],
  },
];

export const DOOR: Room = {
  path: '/door',
  label: $localize`:@@admin.frame.door:Apri la porta`,
  icon: 'qr_code_scanner',
  needs: 'check_in',
};

/** The groups with what somebody can use; the others are not there at all. */
export function roomsFor(may: (permission: Permission) => boolean): RoomGroup[] {
  return ROOMS.map((group) => ({ ...group, rooms: group.rooms.filter(({ needs }) => may(needs)) })).filter(
    ({ rooms }) => rooms.length > 0,
  );
}

function room(path: string, label: string, icon: IconName, needs: Permission): Room {
  return { path, label, icon, needs };
}
