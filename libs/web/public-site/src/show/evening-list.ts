import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { Formats } from '@azionelab/web/kernel';
import { AvailabilityWords, Empty } from '@azionelab/web/ui';
import { EveningRow } from './evening-row';
import { changedStates, type ShowEvening } from './evenings';

/** Every evening of a show. What changes while it is looked at is also said, but only when the word for it changes. */
@Component({
  selector: 'az-evening-list',
  imports: [Empty, EveningRow],
  template: `
    <div class="section-head">
      <h2 class="headline-large" id="evenings" tabindex="-1" i18n="@@public-site.evening-list.title">Le serate</h2>
      <p class="body-small muted" i18n="@@public-site.evening-list.live">
        I posti liberi sono contati dal vivo. Si entra da un’ora prima.
      </p>
    </div>
    @if (evenings().length) {
      <ul class="fascia">
        @for (evening of evenings(); track evening.performance.id) {
          <li [id]="anchorOf(evening)" tabindex="-1"><az-evening-row [evening]="evening" /></li>
        }
      </ul>
    } @else {
      <az-empty>
        <p i18n="@@public-site.evening-list.empty">Non ci sono ancora date. Quando ci saranno, le troverai qui.</p>
      </az-empty>
    }
    <p class="visually-hidden" role="status">{{ news() }}</p>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EveningList {
  private readonly formats = inject(Formats);
  private readonly words = inject(AvailabilityWords);
  private readonly document = inject(DOCUMENT);

  readonly evenings = input.required<readonly ShowEvening[]>();

  protected readonly news = signal('');

  constructor() {
    const { fragment } = inject(ActivatedRoute).snapshot;
    if (fragment?.startsWith('evening')) afterNextRender(() => this.lead(fragment));
    let before: readonly ShowEvening[] = [];
    effect(() => {
      const changed = changedStates(before, this.evenings());
      before = this.evenings();
      if (changed.length) this.news.set(changed.map((evening) => this.tell(evening)).join('. '));
    });
  }

  protected anchorOf({ performance }: ShowEvening): string {
    return `evening-${performance.id}`;
  }

  /** The router looks for its anchor when the show is still on its way. */
  private lead(fragment: string): void {
    const evening = this.document.getElementById(fragment);
    evening?.scrollIntoView({ block: 'center' });
    evening?.focus({ preventScroll: true });
  }

  private tell({ performance, availability }: ShowEvening): string {
    return `${this.formats.dayAndTime(performance.starts_at)}: ${this.words.say(availability)}`;
  }
}
