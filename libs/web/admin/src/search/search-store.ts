import { httpResource } from '@angular/common/http';
import { computed, DestroyRef, inject, signal, type Signal } from '@angular/core';
import type { ListView } from '@azionelab/contracts';
import { Formats, Session } from '@azionelab/web/kernel';
import { commandsFor } from './commands';
import type { FindingGroup } from './finding';
import { Recent } from './recent';
import { SOURCES, type Source } from './sources';

const TYPING_MS = 200;
const LEAST = 2;
const EACH = 5;

/** Looks through everything that somebody may see, all lists at once; an answer that came too late is dropped. */
export class SearchStore {
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);
  private readonly recent = inject(Recent);
  private typing: ReturnType<typeof setTimeout> | undefined;

  readonly typed = signal('');
  private readonly asked = signal('');

  private readonly lists = SOURCES.filter(({ needs }) => this.session.may(needs)).map((source) => ({
    source,
    answer: httpResource<ListView<unknown>>(() =>
      this.asked().length < LEAST ? undefined : { url: source.url, params: { search: this.asked(), page_size: EACH } },
    ),
  }));

  readonly busy = computed(() => this.lists.some(({ answer }) => answer.isLoading()));
  /** Lists that did not answer: what they hold is not said to be nothing. */
  readonly failed = computed(() => this.lists.filter(({ answer }) => answer.error()).map(({ source }) => source.title));
  readonly groups: Signal<readonly FindingGroup[]> = computed(() => {
    const may = this.session.may.bind(this.session);
    const commands = {
      title: $localize`:@@admin.search.commands:Azioni`,
      findings: commandsFor(this.typed().trim(), may),
    };
    const recent = { title: $localize`:@@admin.search.recent:Poco fa`, findings: this.recent.findings() };
    const found = this.typed().trim().length < LEAST ? [] : this.lists.map((list) => this.told(list));
    const groups = this.typed().trim() ? [...found, commands] : [recent, commands];
    return groups.filter(({ findings }) => findings.length > 0);
  });
  readonly nothing = computed(
    () => !this.busy() && !this.groups().length && this.asked() === this.typed().trim() && this.asked() !== '',
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.typing));
  }

  type(text: string): void {
    this.typed.set(text);
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.asked.set(text.trim()), TYPING_MS);
  }

  private told({
    source,
    answer,
  }: {
    source: Source;
    answer: { hasValue(): boolean; value(): unknown };
  }): FindingGroup {
    const rows = answer.hasValue() ? (answer.value() as ListView<unknown>).results : [];
    return { title: source.title, findings: rows.map((row) => source.tell(row, this.formats)) };
  }
}
