import { computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { Formats, NOW } from '@azionelab/web/kernel';
import type { ListFilter, ListTab, QueryValue } from '../../list';
import { monthAfter, momentOf, periodOf } from '../calendar/months';
import type { Choices } from '../choices/choices';
import { companyZone } from '../access/company-zone';

/** How many months back and ahead a list can be narrowed to. */
const REACH = { back: 6, ahead: 18 };

/** What the list of evenings can be narrowed by. Call it where a page's fields are. */
export function performanceFilters(choices: Choices): ListFilter[] {
  const [formats, now] = [inject(Formats), inject(NOW)().toISOString().slice(0, 7)];
  const months = Array.from({ length: REACH.back + REACH.ahead + 1 }, (_, place) => {
    const month = monthAfter(now, place - REACH.back);
    return { value: month, label: `${formats.longMonth(momentOf(`${month}-01`))} ${month.slice(0, 4)}` };
  });
  return [
    { name: 'when', label: '', place: 'none', words: () => null, wire: () => null },
    {
      name: 'show',
      label: $localize`:@@admin.programme.show:Spettacolo`,
      any: $localize`:@@admin.programme.any-show:Tutti gli spettacoli`,
      options: choices.showOptions,
    },
    {
      name: 'venue',
      label: $localize`:@@admin.programme.venue:Luogo`,
      any: $localize`:@@admin.programme.any-venue:Tutti i luoghi`,
      options: choices.venueOptions,
    },
    {
      name: 'month',
      label: $localize`:@@admin.programme.month:Mese`,
      any: $localize`:@@admin.programme.any-month:Ogni mese`,
      options: () => months,
      place: 'more',
      wire: () => null,
    },
    {
      name: 'is_booking_enabled',
      label: $localize`:@@admin.programme.booking:Prenotazioni`,
      any: $localize`:@@admin.programme.any-booking:Aperte e chiuse`,
      options: () => [
        { value: 'true', label: $localize`:@@admin.programme.booking-open:Aperte` },
        { value: 'false', label: $localize`:@@admin.programme.booking-closed:Chiuse` },
      ],
      place: 'more',
    },
  ];
}

export function performanceTabs(): ListTab[] {
  return [
    { label: $localize`:@@admin.programme.tab-ahead:In arrivo`, filters: { when: null } },
    { label: $localize`:@@admin.programme.tab-past:Passate`, filters: { when: 'past' } },
    { label: $localize`:@@admin.programme.tab-cancelled:Annullate`, filters: { when: 'cancelled' } },
    { label: $localize`:@@admin.programme.tab-all-evenings:Tutte`, filters: { when: 'all' } },
  ];
}

/** What tab and month in the address mean to the API. Call it where a page's fields are. */
export function whenAsked(): () => Record<string, QueryValue> {
  const asked = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  const now = inject(NOW)().toISOString();
  const zone = companyZone();
  return computed(() => {
    const when = asked().get('when');
    const month = periodOf(asked().get('month'), zone());
    const ahead = when === null && (!month || month.from < now) ? now : null;
    const past = when === 'past' && (!month || month.to > now) ? now : null;
    return {
      from: ahead ?? month?.from,
      to: past ?? month?.to,
      is_cancelled: when === 'all' ? null : when === 'cancelled',
    };
  });
}
