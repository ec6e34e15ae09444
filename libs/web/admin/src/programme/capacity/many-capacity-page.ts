import { ChangeDetectionStrategy, Component, computed, inject, input, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { RUN_MAX, type BlockedEveningView, type ChangeCapacityRequest } from '@azionelab/contracts';
import { failureWords, Formats, readFailure } from '@azionelab/web/kernel';
import { Empty, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { ProgrammeClient } from '../api/programme-client';
import { notWholeWords } from './capacity-words';
import { EveningSums } from './evening-sums';
import { FigureField } from './figure-field';
import { capacityOf, FIGURES, seatsIn, type Figure, type Figures } from './figures';
import { said } from '../words/said';

/** The seats of several evenings at once: what is left empty stays as it is for each of them. */
@Component({
  selector: 'az-many-capacity-page',
  imports: [Empty, EveningSums, FigureField, LoadError, MatButton, PageHead, RouterLink, SkeletonRow],
  templateUrl: './many-capacity-page.html',
  styleUrl: '../editor/editor-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ManyCapacityPage {
  private readonly client = inject(ProgrammeClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly formats = inject(Formats);

  /** Query parameter: ids, with commas between them. */
  readonly evenings = input('', { transform: (ids: string | undefined) => ids ?? '' });

  private readonly ids = computed(() => {
    const ids = this.evenings().split(',').map(Number);
    return [...new Set(ids.filter((id) => Number.isSafeInteger(id) && id > 0))].slice(0, RUN_MAX);
  });
  protected readonly known = resource({
    params: () => this.ids(),
    loader: ({ params }) => Promise.all(params.map((id) => this.client.performances.read(id))),
  });
  protected readonly failed = computed(() => {
    const error = this.known.error();
    return error ? failureWords(readFailure(error)) : null;
  });
  protected readonly none = computed(() => !this.ids().length);

  protected readonly typed = signal<Partial<Record<Figure, string>>>({});
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly blocked = signal<readonly BlockedEveningView[]>([]);

  protected readonly errors = computed<Partial<Record<Figure, string>>>(() => {
    const wrong = FIGURES.filter((figure) => this.typed()[figure]?.trim() && this.read(figure) === undefined);
    return Object.fromEntries(wrong.map((figure) => [figure, notWholeWords()]));
  });
  private readonly change = computed<Partial<Figures>>(() =>
    Object.fromEntries(
      FIGURES.flatMap((figure) => {
        const seats = this.read(figure);
        return seats === undefined ? [] : [[figure, seats]];
      }),
    ),
  );
  /** Each evening with the figures that it would have. */
  protected readonly sums = computed(() =>
    (this.known.hasValue() ? this.known.value() : []).map((evening) => {
      const figures: Figures = { ...evening, ...this.change() };
      return { evening, figures, left: capacityOf(figures) - evening.confirmed_seats };
    }),
  );
  protected readonly short = computed(() => this.sums().filter(({ left }) => left < 0));
  protected readonly ready = computed(
    () => Object.keys(this.change()).length > 0 && !Object.keys(this.errors()).length && !this.short().length,
  );

  protected write(figure: Figure, text: string): void {
    this.problem.set(null);
    this.blocked.set([]);
    this.typed.update((typed) => ({ ...typed, [figure]: text }));
  }

  /** Tries it first: only what would be done whole is done. */
  protected async save(): Promise<void> {
    if (!this.ready() || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    const body: ChangeCapacityRequest = { performances: this.ids(), ...this.change() };
    try {
      const tried = await this.client.changeCapacity({ ...body, dry_run: true });
      if (tried.blocked.length) return this.stop(tried.blocked);
      const { performances } = await this.client.changeCapacity(body);
      this.notices.say(
        $localize`:@@admin.programme.many-saved:Posti cambiati: ${this.formats.performances(performances.length)}:evenings:.`,
      );
      this.typed.set({});
      await this.router.navigateByUrl('/admin/performances');
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind === 'refused' && failure.refusal.status === 'conflict' && failure.refusal.blocked?.length) {
        return this.stop(failure.refusal.blocked);
      }
      this.problem.set(failure.kind === 'invalid' ? said(failure.fields) : failureWords(failure));
    } finally {
      this.busy.set(false);
    }
  }

  /** Somebody was confirmed meanwhile: the fresh figures say the same as the list above them. */
  private stop(blocked: readonly BlockedEveningView[]): void {
    this.blocked.set(blocked);
    this.known.reload();
  }

  private read(figure: Figure): number | undefined {
    const text = this.typed()[figure]?.trim();
    return text ? (seatsIn(text) ?? undefined) : undefined;
  }
}
