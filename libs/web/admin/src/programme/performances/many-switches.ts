import { inject, Injectable, signal } from '@angular/core';
import type { OfficePerformanceView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Notices } from '../../form';
import type { ListStore } from '../../list';
import { ProgrammeClient } from '../api/programme-client';
import { inTurn } from '../bulk/in-turn';

/** Opens or closes the booking of many evenings; what it did can be taken back. */
@Injectable()
export class ManySwitches {
  private readonly client = inject(ProgrammeClient);
  private readonly notices = inject(Notices);
  private readonly formats = inject(Formats);

  readonly busy = signal(false);

  async set(
    list: ListStore<OfficePerformanceView>,
    evenings: readonly OfficePerformanceView[],
    is_booking_enabled: boolean,
  ): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const others = evenings.filter((one) => !one.cancelled_at && one.is_booking_enabled !== is_booking_enabled);
    const change = (one: OfficePerformanceView) => this.client.performances.change(one, { is_booking_enabled });
    const { done, failed } = await inTurn(others, change);
    this.busy.set(false);
    list.selection.clear();
    list.reload();
    const words = wordsOf(this.formats.performances(done.length), failed, is_booking_enabled);
    if (done.length) this.notices.offerUndo(words, () => void this.set(list, done, !is_booking_enabled));
    else this.notices.say(words);
  }
}

function wordsOf(done: string, failed: number, isOpen: boolean): string {
  const told = isOpen
    ? $localize`:@@admin.programme.bulk-opened:Prenotazioni aperte: ${done}:evenings:.`
    : $localize`:@@admin.programme.bulk-closed:Prenotazioni chiuse: ${done}:evenings:.`;
  if (!failed) return told;
  return `${told} ${$localize`:@@admin.programme.bulk-failed:Non riusciti: ${failed}:count:. Ricarica e riprova.`}`;
}
