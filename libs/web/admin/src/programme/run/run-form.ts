import { inject } from '@angular/core';
import { NonNullableFormBuilder, type ValidatorFn } from '@angular/forms';
import { SEATS_MAX, type CreateRunRequest, type RunRuleRequest } from '@azionelab/contracts';
import { filled, whole } from '../editor/rules';

export type RunForm = ReturnType<typeof runForm>;

/** The form of a run: Friday and Saturday evening, Sunday afternoon, unless told otherwise. */
export function runForm() {
  const build = inject(NonNullableFormBuilder);
  const seats = [filled, whole(0, SEATS_MAX)];
  return build.group(
    {
      show: ['', filled],
      venue: ['', filled],
      rules: build.control<RunRuleRequest[]>(
        [
          { weekday: 5, time: '21:00' },
          { weekday: 6, time: '21:00' },
          { weekday: 7, time: '16:00' },
        ],
        wholeRules,
      ),
      from: ['', filled],
      to: ['', filled],
      room_capacity: ['', seats],
      additional_seats: ['0', seats],
      manually_occupied_seats: ['0', seats],
      max_party_size: ['10', [filled, whole(1, SEATS_MAX)]],
      is_booking_enabled: [true],
    },
    { validators: inOrder },
  );
}

/** What the API is told. */
export function runBody(form: RunForm, except: readonly string[], dry_run: boolean): CreateRunRequest {
  const typed = form.getRawValue();
  return {
    ...typed,
    show: Number(typed.show),
    venue: Number(typed.venue),
    room_capacity: Number(typed.room_capacity),
    additional_seats: Number(typed.additional_seats),
    manually_occupied_seats: Number(typed.manually_occupied_seats),
    max_party_size: Number(typed.max_party_size),
    except: [...except],
    dry_run,
  };
}

const wholeRules: ValidatorFn = ({ value }) =>
  (value as RunRuleRequest[]).every(({ time }) => /^\d\d:\d\d$/.test(time)) ? null : { times: true };

const inOrder: ValidatorFn = ({ value }) => {
  const { from, to } = value as { from: string; to: string };
  return from && to && from > to ? { order: true } : null;
};
