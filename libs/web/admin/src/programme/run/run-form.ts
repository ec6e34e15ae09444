import { inject } from '@angular/core';
import { NonNullableFormBuilder, type ValidatorFn } from '@angular/forms';
import type { CreateRunRequest, RunRuleRequest } from '@azionelab/contracts';
import { filled } from '../editor/rules';
import { seatControls, seatsBody } from '../seats/seat-controls';

export type RunForm = ReturnType<typeof runForm>;

/** The form of a run: Friday and Saturday evening, Sunday afternoon, unless told otherwise. */
export function runForm() {
  const build = inject(NonNullableFormBuilder);
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
      ...seatControls(),
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
    ...seatsBody(typed),
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
