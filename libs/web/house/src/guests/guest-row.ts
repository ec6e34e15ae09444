import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { GuestView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Status } from '@azionelab/web/ui';
import { guestState } from './guest-words';
import { surnameFirst } from './surname-first';

/** One guest: surname first, seats, code, and either a state or the way in. */
@Component({
  selector: 'az-guest-row',
  imports: [MatButton, Status],
  template: `
    <p>
      <b>{{ name().surname }}</b>
      @if (name().given; as given) {
        <span>, {{ given }}</span>
      }
      <span class="facts body-small muted tabular">
        {{ formats.seats(guest().party_size) }} · <ng-container i18n="@@house.guests.code">codice</ng-container>
        {{ guest().code }}
      </span>
    </p>
    <div>
      @if (state(); as state) {
        <az-status [tone]="state.tone" [icon]="state.icon">{{ state.words }}</az-status>
      }
      @if (enters()) {
        <button
          matButton="outlined"
          type="button"
          [disabled]="disabled()"
          disabledInteractive
          [attr.aria-label]="label()"
          (click)="chosen.emit(guest())"
          i18n="@@house.guests.let-in"
        >
          Fai entrare
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
      justify-content: space-between;
      min-height: 72px;
      padding: 6px 0;
    }
    p {
      flex: 1 1 180px;
      min-width: 0;
      font-size: 1.0625rem;
      overflow-wrap: anywhere;
    }
    b {
      font-weight: 700;
    }
    .facts {
      display: block;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      justify-content: end;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GuestRow {
  protected readonly formats = inject(Formats);

  readonly guest = input.required<GuestView>();
  /** True while nobody can be let in from the list. */
  readonly disabled = input(false);
  readonly chosen = output<GuestView>();

  protected readonly name = computed(() => surnameFirst(this.guest().name));
  protected readonly state = computed(() => guestState(this.guest()));
  protected readonly enters = computed(() => (this.state()?.missing ?? 1) > 0);
  protected readonly label = computed(
    () => $localize`:@@house.guests.let-in-whom:Fai entrare ${this.guest().name}:guest:`,
  );
}
