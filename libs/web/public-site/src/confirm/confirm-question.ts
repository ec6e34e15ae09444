import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import type { ConfirmationPreviewView } from '@azionelab/contracts';
import { Formats, type Failure } from '@azionelab/web/kernel';
import { Outcome } from '../outcome/outcome';
import { passingWords } from '../reservation/passing-words';

/** What would be confirmed, and the one big button that does. */
@Component({
  selector: 'az-confirm-question',
  imports: [MatButton, MatIcon, Outcome],
  template: `
    <az-outcome [heading]="heading()" [evening]="preview()" [partySize]="preview().party_size">
      <p i18n="@@public-site.confirm.lead">Un tocco e sono tuoi. Il biglietto compare qui e nella tua posta.</p>
      @if (failure(); as failure) {
        <div class="note err" role="alert">
          <mat-icon svgIcon="error" aria-hidden="true" />
          <span>{{ words(failure) }}</span>
        </div>
      }
      <button
        matButton="filled"
        class="big"
        type="button"
        disabledInteractive
        [disabled]="busy()"
        (click)="confirmed.emit()"
      >
        @if (busy()) {
          <ng-container i18n="@@public-site.confirm.busy">Un momento…</ng-container>
        } @else {
          <ng-container i18n="@@public-site.confirm.confirm">Conferma {{ seats() }}</ng-container>
        }
      </button>
      <button matButton="text" type="button" (click)="declined.emit()" i18n="@@public-site.confirm.decline">
        Non mi servono più
      </button>
    </az-outcome>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmQuestion {
  private readonly formats = inject(Formats);

  readonly preview = input.required<ConfirmationPreviewView>();
  readonly busy = input(false);
  readonly failure = input<Failure | null>(null);
  readonly confirmed = output<void>();
  readonly declined = output<void>();

  protected readonly words = passingWords;
  protected readonly seats = computed(() => this.formats.seats(this.preview().party_size));
  protected readonly heading = computed(
    () => $localize`:@@public-site.confirm.heading:Confermi ${this.seats()}:seats:?`,
  );
}
