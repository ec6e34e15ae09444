import { httpResource, type HttpHeaders } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { PerformanceView, WalkUpView } from '@azionelab/contracts';
import { Cues, Evenings } from '@azionelab/web/door';
import { Formats, idempotencyHeaders, readFailure } from '@azionelab/web/kernel';
import { SeatStepper } from '@azionelab/web/ui';
import { HouseClient } from '../api/house-client';
import { EveningHeader } from '../frame/evening-header';
import { walkUpRefusal } from './walk-up-words';

/** Most people that come in together without a booking; larger parties are two. */
const LARGEST = 20;

/** People who did not book: how many, and in they go while there are seats. */
@Component({
  selector: 'az-walk-up-page',
  imports: [EveningHeader, MatButton, MatIcon, RouterLink, SeatStepper],
  templateUrl: './walk-up-page.html',
  styleUrl: './walk-up-page.scss',
  providers: [Evenings],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WalkUpPage {
  private readonly client = inject(HouseClient);
  private readonly cues = inject(Cues);
  private readonly formats = inject(Formats);

  /** Route parameter. */
  readonly performanceId = input.required({ transform: numberAttribute });

  /** Only a published performance tells its seats beforehand; the door's answer always does. */
  private readonly published = httpResource<PerformanceView>(() => `/api/performances/${this.performanceId()}/`);
  private readonly told = signal<number | null>(null);
  private readonly available = computed(
    () => this.told() ?? (this.published.hasValue() ? this.published.value().available_seats : null),
  );

  protected readonly people = signal(1);
  protected readonly largest = computed(() => Math.max(1, Math.min(LARGEST, this.available() ?? LARGEST)));
  /** What the stepper shows: fewer seats take it down with them. */
  protected readonly entering = computed(() => Math.min(this.people(), this.largest()));
  protected readonly left = computed(() => {
    const seats = this.available();
    return seats === null ? null : this.formats.seats(seats);
  });
  protected readonly full = computed(() => this.available() === 0);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly done = signal<WalkUpView | null>(null);

  /** The press that is not answered yet: pressed again, it is the same one. */
  private pressed: { people: number; headers: HttpHeaders } | null = null;

  protected async letIn(): Promise<void> {
    if (this.busy() || this.full()) return;
    const people = this.entering();
    if (this.pressed?.people !== people) this.pressed = { people, headers: idempotencyHeaders() };
    this.busy.set(true);
    this.refusal.set('');
    try {
      const party = { party_size: people };
      const walkedIn = await this.client.walkUp(this.performanceId(), party, this.pressed.headers);
      this.pressed = null;
      this.told.set(walkedIn.available_seats);
      this.done.set(walkedIn);
      this.cues.play('valid');
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind !== 'offline') this.pressed = null;
      if (failure.kind === 'refused' && failure.refusal.status === 'no_capacity') {
        this.told.set(failure.refusal.available_seats);
      }
      this.refusal.set(walkUpRefusal(failure, this.formats));
      this.cues.play('warn');
    } finally {
      this.busy.set(false);
    }
  }

  protected next(): void {
    this.done.set(null);
    this.people.set(1);
  }
}
