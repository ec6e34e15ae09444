import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { CHECK_IN_SOURCES, type CheckInSource, type OfficeCheckInView } from '@azionelab/contracts';
import { Formats, readFailure, Session } from '@azionelab/web/kernel';
import { Confirm, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { Column, List, listStore, RowActions } from '../../list';
import { CHECK_INS, ReservationsClient } from '../api/reservations-client';
import { EveningOptions } from '../evening/evening-options';
import { officeFailure } from '../words/office-refusal';

const SOURCE_WORDS: Record<CheckInSource, string> = {
  qr_scan: $localize`:@@admin.check-ins.source-scan:Codice QR`,
  manual: $localize`:@@admin.check-ins.source-manual:A mano`,
};

/** Who came in, the latest first. */
@Component({
  selector: 'az-check-ins-page',
  imports: [Column, List, MatIcon, MatIconButton, PageHead, RouterLink, RowActions],
  templateUrl: './check-ins-page.html',
  styleUrl: '../list/cells.scss',
  providers: [EveningOptions],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckInsPage {
  private readonly client = inject(ReservationsClient);
  private readonly session = inject(Session);
  private readonly confirmation = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly evenings = inject(EveningOptions);
  protected readonly formats = inject(Formats);
  protected readonly sources = SOURCE_WORDS;

  protected readonly list = listStore<OfficeCheckInView>({
    url: CHECK_INS,
    ordering: '-checked_in_at',
    filters: [
      {
        name: 'performance',
        label: $localize`:@@admin.reservations.filter-evening:Sera`,
        any: $localize`:@@admin.reservations.any-evening:Tutte le sere`,
        options: this.evenings.options,
      },
      {
        name: 'source',
        label: $localize`:@@admin.check-ins.filter-source:Come`,
        any: $localize`:@@admin.check-ins.any-source:In ogni modo`,
        options: () => CHECK_IN_SOURCES.map((value) => ({ value, label: SOURCE_WORDS[value] })),
      },
    ],
  });
  protected readonly mayUndo = computed(() => this.session.may('search_guests'));

  constructor() {
    effect(() => this.evenings.chosen.set(this.list.active()['performance'] ?? null));
  }

  protected readonly nameOf = ({ name, code }: OfficeCheckInView): string => name || code;

  protected readonly countWords = (count: number): string =>
    count === 1
      ? $localize`:@@admin.check-ins.one-found:1 ingresso`
      : $localize`:@@admin.check-ins.found:${this.formats.number(count)}:count: ingressi`;

  protected undoWords(row: OfficeCheckInView): string {
    return $localize`:@@admin.check-ins.undo-whom:Annulla l’ingresso di ${this.nameOf(row)}:guest:`;
  }

  protected async undo(row: OfficeCheckInView): Promise<void> {
    const sure = await this.confirmation.ask({
      title: $localize`:@@admin.reservations.undo-title:Annullare l’ingresso?`,
      text: $localize`:@@admin.reservations.undo-text:${this.nameOf(row)}:guest: risulta di nuovo fuori, e il biglietto vale ancora.`,
      verb: $localize`:@@admin.reservations.undo-verb:Annulla l’ingresso`,
      danger: true,
    });
    if (!sure) return;
    try {
      await this.client.undoCheckIn(row.id);
      this.notices.say($localize`:@@admin.reservations.undone:Ingresso annullato.`);
    } catch (error) {
      this.notices.say(officeFailure(readFailure(error), this.formats));
    }
    this.list.reload();
  }
}
