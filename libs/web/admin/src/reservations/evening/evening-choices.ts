import { httpResource } from '@angular/common/http';
import { computed, DestroyRef, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { ListView, OfficePerformanceView } from '@azionelab/contracts';
import { NOW, readFailure } from '@azionelab/web/kernel';

const PERFORMANCES = '/api/admin/performances/';
/** The next evenings, and as many as are shown to who asks for more. */
const FEW = 12;
const MANY = 100;
const TYPING_MS = 250;

type Found = ListView<OfficePerformanceView> | undefined;

/** The evenings that can still be booked, and which of them was chosen. */
@Injectable()
export class EveningChoices {
  private readonly from = inject(NOW)().toISOString();

  /** Id of the evening that was chosen. */
  readonly id = signal<number | null>(null);
  private readonly asked = signal('');
  private typing: ReturnType<typeof setTimeout> | undefined;
  /** Looks for a show; nothing shows what comes next. */
  readonly search = this.asked.asReadonly();
  /** Whether all are shown. */
  readonly all = linkedSignal({ source: this.search, computation: () => false });

  private readonly answer = httpResource<ListView<OfficePerformanceView>>(() => ({
    url: PERFORMANCES,
    params: {
      from: this.from,
      is_cancelled: false,
      ordering: 'starts_at',
      page_size: this.all() ? MANY : FEW,
      ...(this.search().trim() && { search: this.search().trim() }),
    },
  }));
  private readonly found = linkedSignal<Found, Found>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (fresh, before) => fresh ?? before?.value,
  });

  /** The chosen one where it is not among those that are listed. */
  private readonly elsewhere = httpResource<OfficePerformanceView>(() => {
    const [id, found] = [this.id(), this.found()];
    if (id === null || !found || found.results.some((evening) => evening.id === id)) return undefined;
    return `${PERFORMANCES}${id}/`;
  });

  readonly chosen = computed(() => {
    const listed = this.found()?.results.find(({ id }) => id === this.id());
    return listed ?? (this.elsewhere.hasValue() && this.id() !== null ? this.elsewhere.value() : undefined);
  });
  /** The chosen one is always among them. */
  readonly evenings = computed<readonly OfficePerformanceView[]>(() => {
    const found = this.found()?.results ?? [];
    const chosen = this.chosen();
    return chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  });
  readonly waiting = computed(() => !this.found() && !this.answer.error());
  readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? readFailure(error) : null;
  });
  /** How many there are besides. */
  readonly more = computed(() => {
    const found = this.found();
    return found && !this.all() ? found.count - found.results.length : 0;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.typing));
  }

  /** What is typed, asked when the typing rests. */
  look(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.asked.set(text), TYPING_MS);
  }

  showAll(): void {
    this.asked.set('');
  }

  /** Asks again what is left. */
  reload(): void {
    this.answer.reload();
    this.elsewhere.reload();
  }
}
