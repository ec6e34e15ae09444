import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { PAGE_SIZE_MAX, type ListView, type SignInView } from '@azionelab/contracts';
import { failureWords, readFailure } from '@azionelab/web/kernel';
import { LoadError, SkeletonRow, Status } from '@azionelab/web/ui';
import { OUTCOME_WORDS } from '../words/sign-in-outcomes';
import { When } from '../words/when';

const FEW = 10;

/** The latest attempts to sign in to one account, those that failed too. */
@Component({
  selector: 'az-sign-in-list',
  imports: [LoadError, MatButton, SkeletonRow, Status],
  template: `
    @if (failure(); as failure) {
      <az-load-error
        i18n-what="@@admin.house.sign-in.failed"
        what="Non riusciamo a leggere gli accessi."
        (retried)="again()"
      >
        {{ failure }}
      </az-load-error>
    } @else if (list(); as list) {
      <ul class="fascia">
        @for (attempt of list.results; track $index) {
          <li>
            <div>
              <p class="title-medium">{{ when.told(attempt.at) }}</p>
              <p class="muted body-small">{{ attempt.device }}</p>
            </div>
            <az-status [tone]="words[attempt.outcome].tone" [icon]="words[attempt.outcome].icon">
              {{ words[attempt.outcome].name }}
            </az-status>
          </li>
        } @empty {
          <li><p i18n="@@admin.house.sign-in.none">Nessuno è mai entrato con questo account.</p></li>
        }
      </ul>
      @if (list.count > list.results.length && size() < most) {
        <button matButton="text" type="button" (click)="size.set(most)" i18n="@@admin.house.sign-in.more">
          Mostra i precedenti
        </button>
      }
    } @else {
      <az-skeleton-row [rows]="3" />
    }
  `,
  styleUrl: './record-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInList {
  protected readonly when = inject(When);
  protected readonly words = OUTCOME_WORDS;
  protected readonly most = PAGE_SIZE_MAX;

  readonly url = input.required<string>();

  protected readonly size = signal(FEW);
  private readonly answer = httpResource<ListView<SignInView>>(() => ({
    url: this.url(),
    params: { page_size: this.size() },
  }));
  /** The short list stays while the long one is on its way. */
  protected readonly list = linkedSignal<ListView<SignInView> | undefined, ListView<SignInView> | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (fresh, before) => fresh ?? before?.value,
  });
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? failureWords(readFailure(error)) : null;
  });

  protected again(): void {
    this.answer.reload();
  }
}
