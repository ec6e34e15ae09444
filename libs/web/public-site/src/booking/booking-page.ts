import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { BookRequest, PerformanceView } from '@azionelab/contracts';
import { Formats, NOW, PageAnswer } from '@azionelab/web/kernel';
import { AvailabilityWords, SkeletonRow } from '@azionelab/web/ui';
import { doorsOpenAt } from '../evening/doors';
import { Fault } from '../fault/fault';
import { PageHead } from '../head/page-head';
import { keepFresh } from '../live/keep-fresh';
import { NotFoundPage } from '../not-found/not-found-page';
import { BookingForm } from './booking-form';
import { BookingStore, type BookingProblem } from './booking-store';
import { EveningAside } from './evening-aside';
import { OtherEvenings } from './other-evenings';
import { ProgressSteps } from './progress-steps';
import { sentFacts } from './sent-facts';

/** Asks for seats at one evening. */
@Component({
  selector: 'az-booking-page',
  imports: [BookingForm, EveningAside, Fault, NotFoundPage, OtherEvenings, ProgressSteps, SkeletonRow],
  templateUrl: './booking-page.html',
  styleUrl: './booking-page.scss',
  providers: [BookingStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BookingPage {
  private readonly store = inject(BookingStore);
  private readonly router = inject(Router);
  private readonly head = inject(PageHead);
  private readonly formats = inject(Formats);
  private readonly now = inject(NOW);
  protected readonly words = inject(AvailabilityWords);
  protected readonly state = this.store.state;
  protected readonly doorsOpenAt = doorsOpenAt;

  constructor() {
    const answer = inject(PageAnswer);
    effect(() => {
      const state = this.state();
      if (state.kind === 'failed') answer.unavailable();
      if (state.kind === 'open' || state.kind === 'shut') this.describe(state.evening);
    });
    keepFresh(() => this.loadAgain());
  }

  protected loadAgain(): void {
    this.store.refresh();
  }

  protected async requestSeats(request: BookRequest, evening: PerformanceView): Promise<void> {
    const booked = await this.store.book(request);
    if (!booked) return;
    const state = { sent: sentFacts(booked, request.email, evening, this.now().getTime()) };
    await this.router.navigate(['/book', evening.id, 'sent'], { state, replaceUrl: true });
  }

  /** True when another evening is what helps. */
  protected isOver(problem: BookingProblem | null): boolean {
    if (problem?.failure.kind !== 'refused') return false;
    return ['no_capacity', 'booking_closed', 'performance_started'].includes(problem.failure.refusal.status);
  }

  private describe({ show, venue, starts_at: at }: PerformanceView): void {
    const title = $localize`:@@public-site.booking.title:Prenota ${show.title}:title:`;
    const description = `${show.title}, ${this.formats.longDayAndTime(at)}, ${venue.name}`;
    this.head.describe({ title, description });
  }
}
