import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Camera } from './camera';
import { QrReader } from './qr-reader';

/** Between two looks at the picture; a look takes about 10 ms. */
const LOOK_EVERY_MS = 60;
/** Without a code for this long, the scanner says what may help. */
const HINT_AFTER_MS = 20_000;

/** The camera's picture, read until it shows a code. While `locked` it stays open and looks at nothing. */
@Component({
  selector: 'az-scanner',
  imports: [MatIcon, MatIconButton],
  templateUrl: './scanner.html',
  styleUrl: './scanner.scss',
  host: { '[class.small]': 'small()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Scanner {
  private readonly reader = inject(QrReader);
  private readonly video = viewChild<ElementRef<HTMLVideoElement>>('video');
  protected readonly camera = inject(Camera);

  readonly locked = input(false);
  /** True while a scanned code is being looked up. */
  readonly checking = input(false);
  /** Only the picture, beside something that matters more. */
  readonly small = input(false);
  readonly found = output<string>();

  protected readonly message = signal<'aim' | 'hint' | 'unreadable'>('aim');
  protected readonly canSwitch = computed(() => this.camera.others().length > 1);

  private gone = false;
  private lookedInVainSince = performance.now();

  constructor() {
    inject(DestroyRef).onDestroy(() => (this.gone = true));
    afterNextRender(() => void this.keepLooking());
  }

  private async keepLooking(): Promise<void> {
    while (!this.gone) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      const video = this.video()?.nativeElement;
      if (video && !this.locked() && video.readyState >= video.HAVE_CURRENT_DATA) await this.look(video);
      else this.lookedInVainSince = performance.now();
    }
  }

  private async look(video: HTMLVideoElement): Promise<void> {
    try {
      const text = await this.reader.read(video);
      if (this.gone || this.locked()) return;
      if (text) this.found.emit(text);
      const inVain = performance.now() - this.lookedInVainSince > HINT_AFTER_MS;
      this.message.set(inVain ? 'hint' : 'aim');
    } catch {
      this.message.set('unreadable');
    }
  }
}
