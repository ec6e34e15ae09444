import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  inject,
  input,
  output,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { saveText } from '../parts/save-text';

/** While it stands on the page, only the codes are on paper. */
const ON_PAPER = 'only-recovery-codes';

/** The codes that open when the telephone is lost: shown this once, to be put where they will be found. */
@Component({
  selector: 'az-recovery-codes',
  imports: [MatButton, MatIcon],
  template: `
    <h3 class="title-large" tabindex="-1" id="recovery-codes" i18n="@@admin.house.codes.title">Codici di recupero</h3>
    <p i18n="@@admin.house.codes.why">
      Se perdi il telefono, entri con uno di questi. Ognuno vale una volta. Non li mostreremo più: mettili da parte ora,
      lontano dal telefono.
    </p>
    <ol>
      @for (code of codes(); track code) {
        <li>
          <code>{{ code }}</code>
        </li>
      }
    </ol>
    <div class="ways">
      <button matButton="outlined" type="button" (click)="copy()">
        <ng-container i18n="@@admin.house.codes.copy">Copia</ng-container>
      </button>
      <button matButton="outlined" type="button" (click)="print()">
        <mat-icon svgIcon="print" aria-hidden="true" />
        <ng-container i18n="@@admin.house.codes.print">Stampa</ng-container>
      </button>
      <button matButton="outlined" type="button" (click)="download()">
        <mat-icon svgIcon="download" aria-hidden="true" />
        <ng-container i18n="@@admin.house.codes.download">Scarica</ng-container>
      </button>
    </div>
    <p class="body-small" role="status">{{ said() }}</p>
    <button matButton="filled" type="button" (click)="kept.emit()" i18n="@@admin.house.codes.kept">
      Li ho messi da parte
    </button>
  `,
  styleUrl: './recovery-codes.scss',
  encapsulation: ViewEncapsulation.None,
  host: { class: 'recovery-codes' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecoveryCodes {
  private readonly document = inject(DOCUMENT);

  readonly codes = input.required<readonly string[]>();
  /** Who they open for, and where: on paper there is nothing else to tell. */
  readonly title = input.required<string>();
  readonly kept = output<void>();

  protected readonly said = signal('');

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text());
      this.said.set($localize`:@@admin.house.codes.copied:Copiati. Incollali dove li ritrovi.`);
    } catch {
      this.said.set(
        $localize`:@@admin.house.codes.not-copied:Il browser non lascia copiare: seleziona i codici, o scaricali.`,
      );
    }
  }

  protected print(): void {
    const page = this.document.documentElement;
    page.classList.add(ON_PAPER);
    this.document.defaultView?.print();
    page.classList.remove(ON_PAPER);
  }

  protected download(): void {
    saveText(this.document, this.text(), $localize`:@@admin.house.codes.file:codici-di-recupero.txt`);
  }

  private text(): string {
    return [this.title(), '', ...this.codes(), ''].join('\n');
  }
}
