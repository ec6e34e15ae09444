import { inject } from '@angular/core';
import { NonNullableFormBuilder, type ValidatorFn } from '@angular/forms';
import type { CreatePerformanceRequest, OfficePerformanceView } from '@azionelab/contracts';
import type { EditField } from '../../form';
import { zonedInstant } from '../../form';
import { filled, ruleWords } from '../editor/rules';
import { seatControls, seatsBody } from '../seats/seat-controls';

export type PerformanceForm = ReturnType<typeof performanceForm>;

/** The form of one evening. Call it where a page's fields are. */
export function performanceForm() {
  return inject(NonNullableFormBuilder).group(
    {
      show: ['', filled],
      venue: ['', filled],
      day: ['', filled],
      time: ['', filled],
      ...seatControls(),
    },
    { validators: heldWithinRoom },
  );
}

/** What the form shows of an evening. */
export function performanceValues(evening: OfficePerformanceView): Record<string, unknown> {
  return {
    show: `${evening.show}`,
    venue: `${evening.venue}`,
    day: evening.starts_at.slice(0, 10),
    time: evening.starts_at.slice(11, 16),
    room_capacity: `${evening.room_capacity}`,
    additional_seats: `${evening.additional_seats}`,
    manually_occupied_seats: `${evening.manually_occupied_seats}`,
    max_party_size: `${evening.max_party_size}`,
    is_booking_enabled: evening.is_booking_enabled,
  };
}

/** What the API is told. */
export function performanceBody(form: PerformanceForm, zone: string): CreatePerformanceRequest {
  const typed = form.getRawValue();
  return {
    show: Number(typed.show),
    venue: Number(typed.venue),
    starts_at: zonedInstant(typed.day, typed.time, zone),
    ...seatsBody(typed),
  };
}

/** The house cannot hold more seats than there are. It is told at the figure itself. */
const heldWithinRoom: ValidatorFn = ({ value }) => {
  const { room_capacity, additional_seats, manually_occupied_seats } = value as Record<string, string>;
  const [room, extra, held] = [room_capacity, additional_seats, manually_occupied_seats].map(Number);
  return (held ?? 0) > (room ?? 0) + (extra ?? 0) && room_capacity !== '' ? { held: true } : null;
};

const yesNo = (value: unknown) =>
  value ? $localize`:@@admin.programme.booking-open:Aperte` : $localize`:@@admin.programme.booking-closed:Chiuse`;

export const PERFORMANCE_FIELDS: Record<string, EditField> = {
  show: { label: $localize`:@@admin.programme.show:Spettacolo` },
  venue: { label: $localize`:@@admin.programme.venue:Luogo` },
  day: { label: $localize`:@@admin.programme.day:Giorno` },
  time: { label: $localize`:@@admin.programme.time:Ora` },
  room_capacity: { label: $localize`:@@admin.programme.formula-room:Posti in sala`, error: ruleWords },
  additional_seats: { label: $localize`:@@admin.programme.formula-extra:Sedie aggiunte`, error: ruleWords },
  manually_occupied_seats: { label: $localize`:@@admin.programme.formula-held:Tenuti da noi`, error: ruleWords },
  max_party_size: { label: $localize`:@@admin.programme.party:Posti al massimo per prenotazione`, error: ruleWords },
  is_booking_enabled: { label: $localize`:@@admin.programme.booking:Prenotazioni`, words: yesNo },
};
