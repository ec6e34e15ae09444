import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { MESSAGE_KINDS, type OfficeMessageView } from '@azionelab/contracts';
import { Formats, readFailure, Session } from '@azionelab/web/kernel';
import { Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { Column, List, listStore, type ListTab, RowActions } from '../../list';
import { MESSAGES, ReservationsClient } from '../api/reservations-client';
import { LETTER_KIND_WORDS } from '../words/letter-words';
import { officeFailure } from '../words/office-refusal';
import { LetterChip } from './letter-chip';

/** Every letter that was owed: whether it went out, and what stopped it. */
@Component({
  selector: 'az-letters-page',
  imports: [Column, LetterChip, List, MatButton, MatIcon, MatIconButton, PageHead, RouterLink, RowActions],
  templateUrl: './letters-page.html',
  styleUrl: '../list/cells.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LettersPage {
  private readonly client = inject(ReservationsClient);
  private readonly session = inject(Session);
  private readonly notices = inject(Notices);
  protected readonly formats = inject(Formats);
  protected readonly kinds = LETTER_KIND_WORDS;

  protected readonly list = listStore<OfficeMessageView>({
    url: MESSAGES,
    ordering: '-created_at',
    filters: [
      { name: 'status', label: $localize`:@@admin.reservations.filter-status:Stato`, place: 'none' },
      {
        name: 'kind',
        label: $localize`:@@admin.letters.filter-kind:Tipo`,
        any: $localize`:@@admin.letters.any-kind:Tutti i tipi`,
        options: () => MESSAGE_KINDS.map((value) => ({ value, label: LETTER_KIND_WORDS[value] })),
      },
      {
        name: 'reservation',
        place: 'none',
        label: $localize`:@@admin.reservations.one:Prenotazione`,
        words: (id) => this.codeWords(id),
      },
    ],
  });
  protected readonly tabs = computed<ListTab[]>(() => [
    { label: $localize`:@@admin.letters.tab-all:Tutte`, filters: { status: null } },
    { label: $localize`:@@admin.letters.tab-failed:Non arrivate`, filters: { status: 'failed' } },
    { label: $localize`:@@admin.letters.tab-owed:Da mandare`, filters: { status: 'owed' } },
    { label: $localize`:@@admin.letters.tab-sent:Mandate`, filters: { status: 'sent' } },
  ]);
  protected readonly mayEdit = computed(() => this.session.may('edit_reservations'));
  /** Id of the letter that is being sent. */
  protected readonly sending = signal<number | null>(null);
  /** The reservation whose letters these are. */
  protected readonly reservation = computed(() => this.list.active()['reservation'] ?? null);

  protected readonly nameOf = ({ kind, recipient }: OfficeMessageView): string =>
    `${LETTER_KIND_WORDS[kind]}, ${recipient}`;

  protected readonly countWords = (count: number): string =>
    count === 1
      ? $localize`:@@admin.letters.one-found:1 mail`
      : $localize`:@@admin.letters.found:${this.formats.number(count)}:count: mail`;

  protected resendWords({ kind, recipient }: OfficeMessageView): string {
    return $localize`:@@admin.letters.resend-what:Manda di nuovo ${LETTER_KIND_WORDS[kind]}:kind: a ${recipient}:address:`;
  }

  protected async resend({ id, recipient }: OfficeMessageView): Promise<void> {
    if (this.sending() !== null) return;
    this.sending.set(id);
    try {
      await this.client.resendLetter(id);
      this.notices.say($localize`:@@admin.letters.resent:Parte di nuovo per ${recipient}:address:.`);
      this.list.reload();
    } catch (error) {
      this.notices.say(officeFailure(readFailure(error), this.formats));
    } finally {
      this.sending.set(null);
    }
  }

  /** The id is the address's; people know it by its number only here. */
  private codeWords(id: string): string {
    return $localize`:@@admin.letters.of-reservation:n. ${id}:id:`;
  }
}
