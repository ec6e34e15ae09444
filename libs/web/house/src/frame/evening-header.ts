import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { DoorMenu, Evenings, EveningWords } from '@azionelab/web/door';

/** Which evening this is, the way back to its scanner, and who is at the door. */
@Component({
  selector: 'az-evening-header',
  imports: [DoorMenu, MatIcon, MatIconButton, RouterLink],
  template: `
    <a
      matIconButton
      [routerLink]="['/door', performanceId()]"
      i18n-aria-label="@@house.header.back"
      aria-label="Torna allo scanner"
    >
      <mat-icon svgIcon="qr_code_scanner" aria-hidden="true" />
    </a>
    <div class="evening">
      <p class="name">{{ evening()?.show_title }}</p>
      <p class="body-small muted tabular">{{ when() }}</p>
    </div>
    <az-door-menu [atDoor]="true" [performance]="performanceId()" />
  `,
  styles: `
    :host {
      display: flex;
      gap: 4px;
      align-items: center;
      padding: 6px 0 2px 4px;
    }
    .evening {
      flex: 1;
      min-width: 0;
    }
    .name {
      font-weight: 800;
      font-stretch: 66%;
      font-size: 1.25rem;
      line-height: 1.1;
      word-spacing: 0.07em;
    }
    @media (min-width: 900px) {
      :host {
        padding: 10px 12px;
        border-bottom: var(--hairline);
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
  host: { role: 'banner' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EveningHeader {
  private readonly evenings = inject(Evenings);
  private readonly words = inject(EveningWords);

  readonly performanceId = input.required<number>();

  protected readonly evening = computed(() => this.evenings.all()?.find(({ id }) => id === this.performanceId()));
  protected readonly when = computed(() => {
    const evening = this.evening();
    return evening ? `${this.words.when(evening.starts_at, this.evenings.now())} · ${evening.venue.name}` : '';
  });
}
