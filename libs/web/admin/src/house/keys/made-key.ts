import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { NewApiKeyView } from '@azionelab/contracts';

/** The key itself, this once: it is in no address, in no storage, and gone with this page. */
@Component({
  selector: 'az-made-key',
  imports: [MatButton, MatIcon, RouterLink],
  templateUrl: './made-key.html',
  styleUrl: './made-key.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MadeKey {
  private readonly document = inject(DOCUMENT);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  readonly made = input.required<NewApiKeyView>();

  protected readonly said = signal('');

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected async copy(): Promise<void> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(this.made().key);
      this.said.set($localize`:@@admin.house.keys.copied:Copiata. Incollala dove il programma la legge.`);
    } catch {
      this.said.set(
        $localize`:@@admin.house.keys.not-copied:Il browser non lascia copiare: seleziona la chiave e copiala da lì.`,
      );
    }
  }
}
