import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { UPLOAD_MAX, type SettingsView } from '@azionelab/contracts';
import { failureWords, readFailure } from '@azionelab/web/kernel';
import { HttpErrorResponse } from '@angular/common/http';
import { Notices } from '../../form';
import { SettingsClient } from '../api/settings-client';

/** The company's logo: another one stands at once. */
@Component({
  selector: 'az-logo-field',
  imports: [MatButton, MatIcon],
  template: `
    <h3 class="title-medium" id="logo-label" i18n="@@admin.house.logo.title">Logo</h3>
    @if (logo(); as logo) {
      <img [src]="logo" i18n-alt="@@admin.house.logo.alt" alt="Il logo di adesso" />
    } @else {
      <p class="muted" i18n="@@admin.house.logo.none">Nessuno: al suo posto c’è il nome della compagnia.</p>
    }
    <p class="muted body-small" i18n="@@admin.house.logo.hint">
      JPEG, PNG, WebP o AVIF, al massimo 10 MB. Su fondo trasparente si vede anche al buio. Vale subito.
    </p>
    <input
      #file
      class="visually-hidden"
      type="file"
      id="logo"
      tabindex="-1"
      aria-labelledby="logo-label"
      accept="image/jpeg,image/png,image/webp,image/avif"
      (change)="put(file.files)"
    />
    <div class="ways">
      <button matButton="outlined" type="button" [attr.aria-disabled]="busy() || null" (click)="file.click()">
        <mat-icon svgIcon="upload" aria-hidden="true" />
        @if (busy()) {
          <ng-container i18n="@@admin.house.sending">Un momento…</ng-container>
        } @else if (logo()) {
          <ng-container i18n="@@admin.house.logo.other">Cambia il logo</ng-container>
        } @else {
          <ng-container i18n="@@admin.house.logo.choose">Scegli un logo</ng-container>
        }
      </button>
      @if (logo()) {
        <button matButton="text" type="button" (click)="remove()" i18n="@@admin.house.logo.remove">
          Togli il logo
        </button>
      }
    </div>
    @if (problem(); as problem) {
      <p class="note err" role="alert">{{ problem }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    img {
      display: block;
      max-width: 240px;
      max-height: 96px;
      padding: 8px;
      border: var(--hairline);
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LogoField {
  private readonly settings = inject(SettingsClient);
  private readonly notices = inject(Notices);
  private readonly file = viewChild.required<ElementRef<HTMLInputElement>>('file');

  readonly logo = input.required<string | null>();
  /** The version that the page knows. */
  readonly version = input.required<number>();
  readonly changed = output<SettingsView>();

  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);

  protected async put(files: FileList | null): Promise<void> {
    const picture = files?.[0];
    if (!picture) return;
    if (picture.size > UPLOAD_MAX) return this.problem.set(TOO_LARGE);
    await this.attempt(
      () => this.settings.putLogo(this.version(), picture),
      $localize`:@@admin.house.logo.changed:Logo cambiato.`,
    );
    // The same file may be chosen again after it was mended.
    this.file().nativeElement.value = '';
  }

  protected remove(): Promise<void> {
    return this.attempt(
      () => this.settings.removeLogo(this.version()),
      $localize`:@@admin.house.logo.removed:Logo tolto.`,
    );
  }

  private async attempt(work: () => Promise<SettingsView>, done: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.changed.emit(await work());
      this.notices.say(done);
    } catch (error) {
      this.problem.set(logoProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}

const TOO_LARGE = $localize`:@@admin.house.logo.too-large:È più grande di 10 MB: rimpiccioliscilo e riprova.`;

function logoProblem(error: unknown): string {
  const failure = readFailure(error);
  const status = error instanceof HttpErrorResponse ? error.status : 0;
  if (status === 413) return TOO_LARGE;
  if (status === 415 || failure.kind === 'invalid') {
    return $localize`:@@admin.house.logo.unfit:Non riusciamo a usare questo file: prova un’immagine ferma, JPEG o PNG, salvata di nuovo.`;
  }
  return failureWords(failure);
}
