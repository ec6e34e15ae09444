import { inZone } from '@azionelab/api/kernel';
import type { OfficeVenueView } from '@azionelab/contracts';
import type { Venue } from './venue.entity';

/** A venue as the office sees it. */
export function officeVenueView(venue: Venue, timeZone: string): OfficeVenueView {
  return {
    id: venue.id,
    name: venue.name,
    slug: venue.slug,
    address: venue.address,
    city: venue.city,
    notes: venue.notes,
    access_notes: venue.accessNotes,
    version: venue.version,
    created_at: inZone(venue.createdAt, timeZone),
    updated_at: inZone(venue.updatedAt, timeZone),
  };
}
