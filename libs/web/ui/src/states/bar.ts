import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** A thin bar in the colour of the text around it; the words beside it say the same. */
@Component({
  selector: 'az-bar',
  template: `
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="6" />
      <rect [attr.width]="percent()" height="6" fill="currentColor" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
      height: 6px;
      border-radius: 3px;
      overflow: hidden;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
    .track {
      fill: var(--az-chart-track);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Bar {
  /** How much of the bar is full, 0 to 1. */
  readonly share = input.required<number>();

  protected readonly percent = computed(() => Math.round(Math.min(1, Math.max(0, this.share())) * 1000) / 10);
}
