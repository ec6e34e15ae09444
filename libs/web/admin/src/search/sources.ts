import type {
  OfficePageView,
  OfficePerformanceView,
  OfficeReservationView,
  OfficeShowView,
  OfficeUserView,
  OfficeVenueView,
  Permission,
} from '@azionelab/contracts';
import type { Formats } from '@azionelab/web/kernel';
import type { Finding } from './finding';

/** A list of the office that can be searched, and how its rows are told. */
export interface Source {
  title: string;
  url: string;
  needs: Permission;
  tell: (row: unknown, formats: Formats) => Finding;
}

function source<Row>(
  title: string,
  url: string,
  needs: Permission,
  tell: (row: Row, formats: Formats) => Finding,
): Source {
  return { title, url, needs, tell: (row, formats) => tell(row as Row, formats) };
}

export const SOURCES: readonly Source[] = [
  source<OfficeReservationView>(
    $localize`:@@admin.search.reservations:Prenotazioni`,
    '/api/admin/reservations/',
    'see_reservations',
    (row, formats) => ({
      path: `/admin/reservations/${row.id}`,
      title: row.name,
      detail: `${row.code} · ${row.show_title}, ${formats.dayAndTime(row.starts_at)}`,
      icon: 'confirmation_number',
    }),
  ),
  source<OfficeShowView>($localize`:@@admin.search.shows:Spettacoli`, '/api/admin/shows/', 'see_programme', (row) => ({
    path: `/admin/shows/${row.id}`,
    title: row.title,
    icon: 'theater_comedy',
  })),
  source<OfficePerformanceView>(
    $localize`:@@admin.search.performances:Serate`,
    '/api/admin/performances/',
    'see_programme',
    (row, formats) => ({
      path: `/admin/performances/${row.id}`,
      title: row.show_title,
      detail: `${formats.dayAndTime(row.starts_at)}, ${row.venue_name}`,
      icon: 'event',
    }),
  ),
  source<OfficeVenueView>($localize`:@@admin.search.venues:Luoghi`, '/api/admin/venues/', 'see_programme', (row) => ({
    path: `/admin/venues/${row.id}`,
    title: row.name,
    detail: row.city,
    icon: 'location_on',
  })),
  source<OfficePageView>($localize`:@@admin.search.pages:Pagine`, '/api/admin/pages/', 'see_programme', (row) => ({
    path: `/admin/pages/${row.id}`,
    title: row.title,
    icon: 'edit_note',
  })),
  source<OfficeUserView>($localize`:@@admin.search.users:Persone`, '/api/admin/users/', 'administer', (row) => ({
    path: `/admin/users/${row.id}`,
    title: row.name,
    detail: row.email,
    icon: 'group',
  })),
];
