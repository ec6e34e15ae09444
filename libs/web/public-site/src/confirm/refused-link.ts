import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Formats } from '@azionelab/web/kernel';
import { NoticeView } from '../reservation/notice-view';
import { passingWords } from '../reservation/passing-words';
import { ConfirmNotices } from './confirm-notices';
import type { ConfirmState } from './confirm-store';

/** A link that cannot be confirmed, and what can be done about it here. */
@Component({
  selector: 'az-refused-link',
  imports: [MatButton, MatIcon, NoticeView],
  templateUrl: './refused-link.html',
  styles: `
    .here {
      display: grid;
      gap: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RefusedLink {
  private readonly formats = inject(Formats);
  private readonly notices = inject(ConfirmNotices);

  readonly state = input.required<Extract<ConfirmState, { kind: 'refused' }>>();
  readonly taken = output<void>();
  readonly lookedAgain = output<void>();
  readonly ticketWanted = output<void>();

  protected readonly words = passingWords;
  protected readonly notice = computed(() => this.notices.refused(this.state().refusal, this.state().evening));
  protected readonly isConfirmed = computed(() => this.state().refusal.status === 'already_confirmed');
  /** Seats that can still be had; null when that is not the question. */
  protected readonly left = computed(() => {
    const { refusal } = this.state();
    return refusal.status === 'no_capacity' ? refusal.available_seats : null;
  });
  protected readonly take = computed(() => {
    const left = this.left() ?? 0;
    return left === 1
      ? $localize`:@@public-site.confirm.take-one:Prendi il posto rimasto`
      : $localize`:@@public-site.confirm.take-some:Prendi i ${this.formats.seats(left)}:seats: rimasti`;
  });
}
