import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Rows that are on their way, in the shape they will have; shown after 200 ms, so that a fast answer does not flicker. */
@Component({
  selector: 'az-skeleton-row',
  template: `
    @for (row of list(); track $index) {
      <div class="row"><span class="day"></span><span class="words"></span><span class="state"></span></div>
    }
    <span class="visually-hidden" i18n="@@ui.skeleton.loading">Un momento…</span>
  `,
  styles: `
    :host {
      display: block;
      border-top: var(--rule);
      opacity: 0;
      animation: appear 1ms 200ms forwards;
    }
    .row {
      display: grid;
      grid-template-columns: 76px 1fr 120px;
      gap: 16px;
      align-items: center;
      padding: 20px 0;
      border-bottom: var(--hairline);
    }
    .row > span {
      height: 22px;
      border-radius: var(--radius);
      background: var(--mat-sys-surface-container-high);
      animation: breathe 1.2s ease-in-out infinite alternate;
    }
    .row > .day {
      height: 56px;
    }
    @keyframes appear {
      to {
        opacity: 1;
      }
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  `,
  host: { 'aria-busy': 'true' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SkeletonRow {
  readonly rows = input(3);

  protected readonly list = computed(() => Array.from({ length: this.rows() }));
}
