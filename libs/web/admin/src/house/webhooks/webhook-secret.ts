import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';

/** The secret that signs, this once: it is in no address, in no storage, and gone with this page. */
@Component({
  selector: 'az-webhook-secret',
  imports: [MatButton, MatIcon],
  template: `
    <h2 #heading class="headline-small" tabindex="-1" i18n="@@admin.house.webhooks.secret-title">Ecco il segreto</h2>
    <div class="note warn">
      <mat-icon svgIcon="warning" aria-hidden="true" />
      <div>
        <p class="title-medium" i18n="@@admin.house.webhooks.once">Copialo adesso: non lo mostreremo più.</p>
        <p i18n="@@admin.house.webhooks.secret-why">
          Con questo l’altro sistema riconosce che gli avvisi vengono da noi. Mettilo lì, e in nessun altro posto.
        </p>
      </div>
    </div>
    <p class="secret">
      <code>{{ secret() }}</code>
    </p>
    <div class="ways">
      <button matButton="filled" type="button" (click)="copy()">
        <mat-icon svgIcon="content_copy" aria-hidden="true" />
        <ng-container i18n="@@admin.house.webhooks.copy">Copia il segreto</ng-container>
      </button>
      <button matButton="outlined" type="button" (click)="kept.emit()" i18n="@@admin.house.webhooks.kept">
        L’ho messo da parte
      </button>
    </div>
    <p class="body-small" role="status">{{ said() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      justify-items: start;
      max-width: 760px;
    }
    .secret {
      width: 100%;
      padding: 16px;
      background: var(--mat-sys-surface-container);
    }
    code {
      font:
        600 1.0625rem/1.7 ui-monospace,
        monospace;
      overflow-wrap: anywhere;
      user-select: all;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WebhookSecret {
  private readonly document = inject(DOCUMENT);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  readonly secret = input.required<string>();
  readonly kept = output<void>();

  protected readonly said = signal('');

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected async copy(): Promise<void> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(this.secret());
      this.said.set($localize`:@@admin.house.webhooks.copied:Copiato. Incollalo nell’altro sistema.`);
    } catch {
      this.said.set(
        $localize`:@@admin.house.webhooks.not-copied:Il browser non lascia copiare: seleziona il segreto e copialo da lì.`,
      );
    }
  }
}
