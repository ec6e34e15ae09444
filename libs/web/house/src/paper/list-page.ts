import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  numberAttribute,
  resource,
  DOCUMENT,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Evenings, EveningWords, onClockOf } from '@azionelab/web/door';
import { failureWords, Formats, NOW, readFailure } from '@azionelab/web/kernel';
import { Empty, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { HouseClient } from '../api/house-client';
import { EveningHeader } from '../frame/evening-header';
import { bySurname, surnameFirst } from '../guests/surname-first';
import { wholeList } from './whole-list';

/** For when everything fails: everybody who is expected, on paper, with a box to tick. */
@Component({
  selector: 'az-list-page',
  imports: [Empty, EveningHeader, LoadError, MatButton, MatIcon, SkeletonRow],
  templateUrl: './list-page.html',
  styleUrl: './list-page.scss',
  providers: [Evenings],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListPage {
  private readonly client = inject(HouseClient);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly evenings = inject(Evenings);
  private readonly words = inject(EveningWords);
  private readonly formats = inject(Formats);
  private readonly now = inject(NOW);

  /** Route parameter. */
  readonly performanceId = input.required({ transform: numberAttribute });

  protected readonly guests = resource({
    params: () => this.performanceId(),
    loader: ({ params: id }) => wholeList((page) => this.client.guests(id, '', page)),
  });
  protected readonly rows = computed(() => {
    if (!this.guests.hasValue()) return undefined;
    const confirmed = this.guests.value().filter(({ status }) => status === 'confirmed');
    return confirmed.sort(bySurname).map((guest) => ({ ...guest, ...surnameFirst(guest.name) }));
  });
  protected readonly seats = computed(() =>
    this.formats.seats((this.rows() ?? []).reduce((sum, { party_size }) => sum + party_size, 0)),
  );
  protected readonly evening = computed(() => this.evenings.all()?.find(({ id }) => id === this.performanceId()));
  protected readonly when = computed(() => {
    const evening = this.evening();
    return evening ? `${this.formats.longDayAndTime(evening.starts_at)} · ${evening.venue.name}` : '';
  });
  /** When the list was made: what came after it does not stand on paper. */
  protected readonly made = computed(() => {
    const evening = this.evening();
    return evening && this.rows() ? this.words.at(onClockOf(evening.starts_at, this.now()), this.now()) : '';
  });
  protected readonly failure = computed(() => {
    const error = this.guests.error();
    return error ? failureWords(readFailure(error)) : null;
  });

  protected print(): void {
    this.window?.print();
  }
}
