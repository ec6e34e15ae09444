import { inject, Injectable, signal } from '@angular/core';
import type { OfficeRow } from '@azionelab/contracts';
import { Notices } from '../../form';
import type { ListStore } from '../../list';
import type { OfficeRows } from '../api/office-rows';
import { inTurn } from './in-turn';

export type Publishable = OfficeRow & { is_published: boolean };

/** Shows many rows to visitors at once, or hides them; what it did can be taken back. */
@Injectable()
export class Publishing {
  private readonly notices = inject(Notices);

  readonly busy = signal(false);

  async set<Row extends Publishable>(
    list: ListStore<Row>,
    client: OfficeRows<Row, { is_published?: boolean }>,
    rows: readonly Row[],
    is_published: boolean,
  ): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const others = rows.filter((row) => row.is_published !== is_published);
    const { done, failed } = await inTurn(others, (row) => client.change(row, { is_published }));
    this.busy.set(false);
    list.selection.clear();
    list.reload();
    const words = wordsOf(done.length, failed, is_published);
    if (done.length) this.notices.offerUndo(words, () => void this.set(list, client, done, !is_published));
    else this.notices.say(words);
  }
}

function wordsOf(done: number, failed: number, isPublished: boolean): string {
  const told = isPublished
    ? $localize`:@@admin.programme.bulk-published:In linea: ${done}:count:.`
    : $localize`:@@admin.programme.bulk-hidden:Nascosti: ${done}:count:.`;
  if (!failed) return told;
  return `${told} ${$localize`:@@admin.programme.bulk-failed:Non riusciti: ${failed}:count:. Ricarica e riprova.`}`;
}
