import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Formats } from '@azionelab/web/kernel';
import { onClockOf } from '../evening/wall-clock';
import { EveningPack } from '../keep/evening-pack';
import { Sync, type Contradiction } from '../keep/sync';
import { Telling } from '../keep/telling';

/** What still has to be sent, and what came back as a contradiction. */
@Component({
  selector: 'az-waiting-strip',
  imports: [MatButton, MatIcon],
  template: `
    <div role="status">
      @if (telling.waiting(); as count) {
        <p class="line tabular">
          <mat-icon svgIcon="schedule" aria-hidden="true" />
          <span i18n="@@door.waiting.count">{{ count }} da inviare</span>
        </p>
      }
      @if (telling.ofOthers(); as count) {
        <p class="line tabular">
          <mat-icon svgIcon="account_circle" aria-hidden="true" />
          <span i18n="@@door.waiting.of-others">
            {{ count }} da inviare di un altro account: partono quando accede di nuovo su questo dispositivo.
          </span>
        </p>
      }
    </div>
    @if (wrong().length) {
      <div class="note warn" role="alert">
        <mat-icon svgIcon="warning" aria-hidden="true" />
        <div>
          @for (line of wrong(); track $index) {
            <p>{{ line }}</p>
          }
          <button matButton="outlined" type="button" (click)="sync.contradictions.set([])" i18n="@@door.waiting.read">
            Ho letto
          </button>
        </div>
      </div>
    }
  `,
  styles: `
    .line {
      display: flex;
      gap: 10px;
      align-items: center;
      padding: 8px 16px;
      background: var(--mat-sys-surface-container-high);
      font-weight: 600;
      font-size: 0.9375rem;
    }
    mat-icon {
      --icon: 20px;
    }
    .note p {
      margin-bottom: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaitingStrip {
  protected readonly telling = inject(Telling);
  protected readonly sync = inject(Sync);
  private readonly formats = inject(Formats);
  private readonly pack = inject(EveningPack);

  protected readonly wrong = computed(() => this.sync.contradictions().map((one) => this.words(one)));

  private words({ seats, arrived_at, outcome }: Contradiction): string {
    const time = this.formats.time(onClockOf(this.pack.pack()?.made_at ?? '', new Date(arrived_at)));
    const who = this.formats.seats(seats);
    return outcome === 'unknown'
      ? $localize`:@@door.waiting.unknown:Alle ${time}:time:, ${who}:who:: il biglietto non risulta. Sono dentro; avvisa chi dirige la sala.`
      : $localize`:@@door.waiting.conflict:Alle ${time}:time:, ${who}:who:: lo stesso biglietto è entrato anche altrove, o non valeva più. Sono contati tutti; lo vede anche chi dirige la sala.`;
  }
}
