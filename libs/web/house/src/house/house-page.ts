import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  numberAttribute,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Evenings } from '@azionelab/web/door';
import { failureWords, refusalState } from '@azionelab/web/kernel';
import { LiveCount, LoadError, OfflineBanner, SkeletonRow } from '@azionelab/web/ui';
import { Closing } from '../closing/closing';
import { ConflictList } from '../conflicts/conflict-list';
import { DeviceList } from '../devices/device-list';
import { ByDevice } from '../figures/by-device';
import { Figures } from '../figures/figures';
import { LatestArrivals } from '../figures/latest-arrivals';
import { EveningHeader } from '../frame/evening-header';
import { Pairing } from '../pairing/pairing';
import { HouseStore } from './house-store';

/** What the house manager looks at: who is in, the devices, what went wrong, and the end of the evening. */
@Component({
  selector: 'az-house-page',
  imports: [
    ByDevice,
    Closing,
    ConflictList,
    DeviceList,
    EveningHeader,
    Figures,
    LatestArrivals,
    LiveCount,
    LoadError,
    MatButton,
    MatIcon,
    OfflineBanner,
    Pairing,
    RouterLink,
    SkeletonRow,
  ],
  templateUrl: './house-page.html',
  styleUrl: './house-page.scss',
  providers: [Evenings, HouseStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HousePage {
  protected readonly evenings = inject(Evenings);
  protected readonly store = inject(HouseStore);

  /** Route parameter. */
  readonly performanceId = input.required({ transform: numberAttribute });

  protected readonly inside = computed(() => {
    const figures = this.store.figures();
    return figures ? figures.checked_in_seats + figures.extra_seats : 0;
  });
  protected readonly forbidden = computed(() => {
    const failure = this.store.failure();
    return failure !== null && refusalState(failure) === 'permission_denied';
  });
  protected readonly failure = computed(() => {
    const failure = this.store.failure();
    return failure && failureWords(failure);
  });
  /** Why the figures on the screen are yesterday's news, where the banner does not say so. */
  protected readonly stale = computed(() =>
    this.store.figures() && this.store.connection() === 'online' ? this.failure() : null,
  );

  constructor() {
    effect(() => {
      const id = this.performanceId();
      untracked(() => this.store.open(id));
    });
  }
}
