import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import type { OfficePerformanceView } from '@azionelab/contracts';
import { failureWords, Formats, readFailure } from '@azionelab/web/kernel';
import { Notices, warnBeforeUnload } from '../../form';
import { PageHead } from '../../frame/page-head';
import { ProgrammeClient } from '../api/programme-client';
import { Beside } from '../editor/beside';
import { NoRow } from '../editor/no-row';
import { rowOf } from '../editor/row-of';
import { EveningStatus } from '../words/evening-status';
import { CapacityFormula } from './capacity-formula';
import { notWholeWords, tooFewWords } from './capacity-words';
import { FigureField } from './figure-field';
import { blamed, capacityOf, FIGURES, seatsIn, type Figure, type Figures } from './figures';
import { said } from '../words/said';

type Typed = Record<Figure, string>;

/** The seats of one evening: three figures, and what they leave, worked out on every key. */
@Component({
  selector: 'az-capacity-page',
  imports: [Beside, CapacityFormula, EveningStatus, FigureField, MatButton, MatCheckbox, NoRow, PageHead],
  templateUrl: './capacity-page.html',
  styleUrl: '../editor/editor-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CapacityPage {
  private readonly performances = inject(ProgrammeClient).performances;
  private readonly notices = inject(Notices);
  protected readonly formats = inject(Formats);

  /** Route parameter. */
  readonly id = input.required({ transform: numberAttribute });

  protected readonly evening = rowOf(
    this.id,
    (id) => this.performances.read(id),
    (evening) => this.show(evening),
  );
  protected readonly typed = signal<Typed>({
    room_capacity: '',
    additional_seats: '',
    manually_occupied_seats: '',
  });
  protected readonly isOpen = signal(true);
  private readonly last = signal<Figure | null>(null);
  /** What the editor began with: figures that came meanwhile do not overwrite what is being typed. */
  private readonly begun = signal<number | null>(null);

  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly figures = computed(() => {
    const typed = this.typed();
    const read = (figure: Figure) => seatsIn(typed[figure]);
    return {
      room_capacity: read('room_capacity'),
      additional_seats: read('additional_seats'),
      manually_occupied_seats: read('manually_occupied_seats'),
    };
  });
  private readonly whole = computed<Figures | null>(() => {
    const figures = this.figures();
    return FIGURES.some((figure) => figures[figure] === null) ? null : (figures as Figures);
  });
  protected readonly errors = computed<Partial<Record<Figure, string>>>(() => {
    const [figures, whole, evening] = [this.figures(), this.whole(), this.evening.value()];
    if (!evening) return {};
    if (!whole) {
      const missing = FIGURES.filter((figure) => figures[figure] === null);
      return Object.fromEntries(missing.map((figure) => [figure, notWholeWords()]));
    }
    if (capacityOf(whole) >= evening.confirmed_seats) return {};
    const figure = blamed(whole, evening, this.last());
    return { [figure]: tooFewWords(figure, whole, evening.confirmed_seats) };
  });
  protected readonly fits = computed(() => Object.keys(this.errors()).length === 0);

  readonly unsaved = computed(() => {
    const evening = this.evening.value();
    if (!evening || this.begun() === null) return false;
    const typed = this.typed();
    const same = FIGURES.every((figure) => typed[figure] === `${evening[figure]}`);
    return !same || this.isOpen() !== evening.is_booking_enabled;
  });

  constructor() {
    warnBeforeUnload(this.unsaved);
  }

  protected write(figure: Figure, text: string): void {
    this.last.set(figure);
    this.problem.set(null);
    this.typed.update((typed) => ({ ...typed, [figure]: text }));
  }

  protected undo(): void {
    const evening = this.evening.value();
    if (evening) this.put(evening);
  }

  protected async save(): Promise<void> {
    const [evening, figures] = [this.evening.value(), this.whole()];
    if (!evening || !figures || !this.fits() || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const body = { ...figures, is_booking_enabled: this.isOpen() };
      const saved = await this.performances.change(evening, body);
      this.begun.set(null);
      this.evening.set(saved);
      this.notices.say(
        $localize`:@@admin.programme.seats-saved:Salvato: ${this.formats.seats(saved.available_seats)}:seats: ancora liberi.`,
      );
    } catch (error) {
      await this.fail(error, evening);
    } finally {
      this.busy.set(false);
    }
  }

  private show(evening: OfficePerformanceView): void {
    if (this.begun() !== evening.id) this.put(evening);
  }

  private put(evening: OfficePerformanceView): void {
    this.begun.set(evening.id);
    this.last.set(null);
    this.problem.set(null);
    this.isOpen.set(evening.is_booking_enabled);
    this.typed.set({
      room_capacity: `${evening.room_capacity}`,
      additional_seats: `${evening.additional_seats}`,
      manually_occupied_seats: `${evening.manually_occupied_seats}`,
    });
  }

  /** A conflict: the fresh numbers are fetched, and what was typed stays. */
  private async fail(error: unknown, before: OfficePerformanceView): Promise<void> {
    const failure = readFailure(error);
    if (failure.kind === 'invalid') return this.problem.set(said(failure.fields));
    if (failure.kind !== 'refused' || failure.refusal.status !== 'conflict') {
      return this.problem.set(failureWords(failure));
    }
    const fresh = await this.performances.read(before.id).catch(() => null);
    if (!fresh) return this.problem.set(failureWords(failure));
    this.evening.set(fresh);
    const confirmed = this.formats.number(fresh.confirmed_seats);
    this.problem.set(
      fresh.confirmed_seats !== before.confirmed_seats
        ? $localize`:@@admin.programme.seats-confirmed-meanwhile:Mentre scrivevi i posti confermati sono diventati ${confirmed}:confirmed:. I conti sono aggiornati: guardali, poi salva.`
        : $localize`:@@admin.programme.seats-changed-meanwhile:Qualcun altro ha cambiato questa serata mentre scrivevi. I conti sono aggiornati: guardali, poi salva.`,
    );
  }
}
