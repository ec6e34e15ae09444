import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import type { PairingView } from '@azionelab/contracts';
import { EveningWords, ticking } from '@azionelab/web/door';
import { failureWords, LANGUAGE, readFailure } from '@azionelab/web/kernel';
import { HouseClient } from '../api/house-client';
import { Question } from '../ask/question';
import { QrCode } from '../qr/qr-code';

/** The pairing code, drawn large when it is asked for: it stays on no screen that nobody looks at. */
@Component({
  selector: 'az-pairing',
  imports: [MatButton, MatIcon, QrCode, Question],
  templateUrl: './pairing.html',
  styleUrl: './pairing.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Pairing {
  private readonly client = inject(HouseClient);
  private readonly prefix = inject(LANGUAGE) === 'en' ? '/en' : '';
  protected readonly words = inject(EveningWords);
  protected readonly now = ticking(20_000);

  readonly performanceId = input.required<number>();

  protected readonly code = signal<PairingView | null>(null);
  /** In the language that the house speaks now: the code itself has none. */
  protected readonly address = computed(() => {
    const pairing = this.code();
    if (!pairing) return '';
    const address = new URL(pairing.pairing_url);
    address.pathname = this.prefix + address.pathname;
    return address.href;
  });
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  protected async show(renew = false): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set('');
    try {
      this.code.set(await this.client.pairing(this.performanceId(), renew));
    } catch (error) {
      this.failure.set(failureWords(readFailure(error)));
    } finally {
      this.busy.set(false);
    }
  }

  protected hide(): void {
    this.code.set(null);
  }
}
