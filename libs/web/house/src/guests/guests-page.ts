import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { LIMITS, type GuestView, type ListView } from '@azionelab/contracts';
import { Evenings } from '@azionelab/web/door';
import { failureWords, readFailure, refusalState, Session } from '@azionelab/web/kernel';
import { Empty, Field, LiveCount, LoadError, OfflineBanner } from '@azionelab/web/ui';
import { doorOf, PATIENCE_MS } from '../api/house-client';
import { settled } from '../live/settled';
import { EveningHeader } from '../frame/evening-header';
import { GuestRow } from './guest-row';
import { bySurname } from './surname-first';

/** A search is written down: it is asked when the fingers rest, not at each letter. */
const REST_MS = 250;

/** Finding a guest by name, for those who may: only names, seats and states come to the device. */
@Component({
  selector: 'az-guests-page',
  imports: [
    Empty,
    EveningHeader,
    Field,
    GuestRow,
    LiveCount,
    LoadError,
    MatButton,
    MatFormField,
    MatIcon,
    MatInput,
    OfflineBanner,
    RouterLink,
  ],
  templateUrl: './guests-page.html',
  styleUrl: './guests-page.scss',
  providers: [Evenings],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GuestsPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly evenings = inject(Evenings);
  protected readonly longest = LIMITS.search;

  /** Route parameter. */
  readonly performanceId = input.required({ transform: numberAttribute });

  protected readonly evening = computed(() => this.evenings.all()?.find(({ id }) => id === this.performanceId()));
  protected readonly typed = signal('');
  private readonly search = settled(
    computed(() => this.typed().trim()),
    REST_MS,
  );
  private readonly answer = httpResource<ListView<GuestView>>(() => {
    const search = this.search();
    if (!search) return undefined;
    return { url: doorOf(this.performanceId(), 'guests'), params: { search }, timeout: PATIENCE_MS };
  });

  protected readonly mayPrint = computed(() => this.session.may('manage_door'));
  protected readonly found = computed(() =>
    this.search() && this.answer.hasValue() ? this.answer.value() : undefined,
  );
  protected readonly guests = computed(() => [...(this.found()?.results ?? [])].sort(bySurname));
  protected readonly more = computed(() => (this.found()?.count ?? 0) - this.guests().length);
  private readonly failed = computed(() => {
    const error = this.answer.error();
    return error ? readFailure(error) : null;
  });
  protected readonly connection = computed(() => (this.failed()?.kind === 'offline' ? 'offline' : 'online'));
  protected readonly forbidden = computed(() => {
    const failure = this.failed();
    return failure !== null && refusalState(failure) === 'permission_denied';
  });
  protected readonly failure = computed(() => {
    const failure = this.failed();
    return failure && failureWords(failure);
  });

  protected again(): void {
    this.answer.reload();
  }

  /** To the scanner, which looks the booking up and asks before anybody comes in. */
  protected async letIn({ code }: GuestView): Promise<void> {
    await this.router.navigate(['/door', this.performanceId()], { state: { scanned: code } });
  }
}
