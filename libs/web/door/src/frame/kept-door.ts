import { DOCUMENT, inject, Injectable } from '@angular/core';
import { OfflinePage } from '@azionelab/web/kernel';
import { READER_PATH } from '../scan/qr-reader';

/** Keeps the whole door in the browser, also what nobody has opened yet: the next time there may be no connection. */
@Injectable({ providedIn: 'root' })
export class KeptDoor {
  private readonly document = inject(DOCUMENT);
  private readonly page = inject(OfflinePage);
  private asked = false;

  /** Once for each time that the page was loaded. */
  async keep(): Promise<void> {
    const window = this.document.defaultView;
    if (this.asked || !window?.caches) return;
    this.asked = true;
    const address = (name: string) => new URL(name, this.document.baseURI).href;
    // Written by the build; a development server has none, and keeps nothing.
    const list = await window.fetch(address('door-files.json')).catch(() => null);
    if (!list?.ok) return;
    const files = ((await list.json()) as string[]).map(address);
    if (!('BarcodeDetector' in window)) files.push(address(`${READER_PATH}zxing_reader.wasm`));
    await this.page.keep('/door', files);
  }
}
