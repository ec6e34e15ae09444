import { booleanAttribute, ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Seats of a room, in a row: confirmed, held, free; what is too much is hatched. The words beside it say the same. */
@Component({
  selector: 'az-seat-bar',
  template: `
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <defs>
        <pattern [id]="hatch" width="2.4" height="10" patternUnits="userSpaceOnUse" patternTransform="skewX(-20)">
          <rect class="over" width="1.3" height="10" />
        </pattern>
      </defs>
      <rect class="free" width="100" height="10" />
      @for (part of parts(); track part.kind) {
        <rect
          [class]="part.kind"
          [attr.x]="part.from"
          [attr.width]="part.width"
          height="10"
          [attr.fill]="part.kind === 'much' ? 'url(#' + hatch + ')' : null"
        />
      }
    </svg>
  `,
  styles: `
    :host {
      display: block;
      height: 36px;
      border-radius: var(--radius);
      overflow: hidden;
    }
    :host(.thin) {
      height: 8px;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
    .free {
      fill: var(--az-chart-track);
    }
    .confirmed {
      fill: var(--az-chart-1);
    }
    .held {
      fill: var(--az-chart-2);
    }
    .ground {
      fill: var(--mat-sys-surface);
    }
    .over {
      fill: var(--mat-sys-error);
    }
  `,
  host: { '[class.thin]': 'thin()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SeatBar {
  private static made = 0;

  /** Room and additional seats. */
  readonly seats = input.required<number>();
  readonly confirmed = input.required<number>();
  readonly held = input.required<number>();
  readonly thin = input(false, { transform: booleanAttribute });

  protected readonly hatch = `hatch-${SeatBar.made++}`;
  protected readonly parts = computed(() => {
    const [confirmed, held] = [this.confirmed(), this.held()];
    const over = Math.max(0, confirmed + held - this.seats());
    const whole = Math.max(1, this.seats(), confirmed + held);
    const share = (seats: number) => Math.round((seats / whole) * 10_000) / 100;
    const heldThatFit = Math.max(0, held - over);
    const confirmedThatFit = confirmed - Math.max(0, over - held);
    const fit = confirmedThatFit + heldThatFit;
    return [
      { kind: 'confirmed', from: 0, width: share(confirmedThatFit) },
      { kind: 'held', from: share(confirmedThatFit), width: share(heldThatFit) },
      { kind: 'ground', from: share(fit), width: share(over) },
      { kind: 'much', from: share(fit), width: share(over) },
    ].filter(({ width }) => width > 0);
  });
}
