import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Bar } from '../states/bar';

/** How many of tonight's guests are inside. `large` for the side column. */
@Component({
  selector: 'az-live-count',
  imports: [Bar],
  template: `
    <p role="status">
      <b>{{ inside() }}</b>&ngsp;
      <span class="muted" i18n="@@ui.live-count.of">di {{ expected() }} dentro</span>
    </p>
    <az-bar [share]="share()" />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 8px;
      align-items: center;
      font-variant-numeric: tabular-nums;
    }
    p {
      display: flex;
      align-items: baseline;
      gap: 8px;
    }
    b {
      font-weight: 800;
      font-stretch: 64%;
      font-size: 2rem;
      line-height: 1;
    }
    az-bar {
      height: 8px;
      border-radius: 4px;
      color: var(--az-success);
    }
    :host(.large) b {
      font-size: 4.5rem;
      line-height: 0.8;
    }
  `,
  host: { '[class.large]': 'large()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LiveCount {
  readonly inside = input.required<number>();
  readonly expected = input.required<number>();
  readonly large = input(false);

  protected readonly share = computed(() => this.inside() / Math.max(1, this.expected()));
}
