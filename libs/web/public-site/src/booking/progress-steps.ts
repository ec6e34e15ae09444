import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** The way from a request to a ticket, and where on it this page is; class `narrow` stands above an outcome. */
@Component({
  selector: 'az-progress-steps',
  template: `
    <ol i18n-aria-label="@@public-site.progress.label" aria-label="I passi della prenotazione">
      @for (step of steps(); track $index) {
        <li [attr.aria-current]="step.current ? 'step' : null">
          <b>{{ $index + 1 }}</b>{{ step.name }}
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: block;
    }
    :host(.narrow) {
      max-width: 560px;
      margin-inline: auto;
    }
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      padding-block: 12px 20px;
      font-size: 0.9375rem;
    }
    li {
      display: flex;
      align-items: center;
      gap: 8px;
      color: var(--mat-sys-on-surface-variant);
    }
    b {
      display: inline-grid;
      place-items: center;
      width: 26px;
      height: 26px;
      border: 1.5px solid var(--mat-sys-outline);
      border-radius: 50%;
      font-size: 0.8125rem;
    }
    [aria-current] {
      color: var(--mat-sys-on-surface);
      font-weight: 650;
    }
    [aria-current] b {
      border-color: transparent;
      background: var(--mat-sys-on-surface);
      color: var(--mat-sys-surface);
    }
    @media (max-width: 420px) {
      ol {
        gap: 8px 12px;
        font-size: 0.875rem;
      }
      li {
        gap: 6px;
      }
      b {
        width: 22px;
        height: 22px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgressSteps {
  /** 1 details, 2 confirm by email, 3 ticket. */
  readonly current = input.required<1 | 2 | 3>();

  protected readonly steps = computed(() =>
    [
      $localize`:@@public-site.progress.details:Dati`,
      $localize`:@@public-site.progress.confirm:Conferma dalla posta`,
      $localize`:@@public-site.progress.ticket:Biglietto`,
    ].map((name, index) => ({ name, current: index + 1 === this.current() })),
  );
}
