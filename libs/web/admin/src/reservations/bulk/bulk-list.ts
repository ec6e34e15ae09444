import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { BulkResultView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { skippedWords } from './bulk-words';

/** Who is among many: name, code, seats, and why nothing comes of it. */
@Component({
  selector: 'az-bulk-list',
  template: `
    <ul>
      @for (one of of(); track one.id) {
        <li>
          <b>{{ one.name || one.code }}</b>
          <span class="tabular">{{ one.code }} · {{ formats.seats(one.party_size) }}</span>
          @if (one.refused; as refused) {
            <span class="why">{{ words(refused) }}</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin-top: 8px;
      border-top: var(--rule);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 12px;
      justify-content: space-between;
      padding: 8px 0;
      border-bottom: var(--hairline);
      overflow-wrap: anywhere;
    }
    b {
      color: var(--mat-sys-on-surface);
      font-weight: 600;
    }
    .why {
      width: 100%;
      font-size: 0.875rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BulkList {
  protected readonly formats = inject(Formats);
  protected readonly words = skippedWords;

  readonly of = input.required<readonly BulkResultView[]>();
}
