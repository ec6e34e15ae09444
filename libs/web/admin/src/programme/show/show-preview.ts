import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { OfficeShowView } from '@azionelab/contracts';
import { Company, Formats } from '@azionelab/web/kernel';
import { Art, Day, Markdown, Poster } from '@azionelab/web/ui';

/** What a show is drawn and told from. */
export type ShowLook = Pick<
  OfficeShowView,
  'slug' | 'title' | 'credit' | 'summary' | 'gel' | 'motif' | 'poster_image' | 'poster_alt' | 'description'
>;

/** A show as visitors will see it: its row in the programme, its poster, its text. */
@Component({
  selector: 'az-show-preview',
  imports: [Art, Day, Markdown, Poster],
  templateUrl: './show-preview.html',
  styleUrl: './show-preview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShowPreview {
  private readonly formats = inject(Formats);
  protected readonly company = inject(Company);

  readonly show = input.required<ShowLook>();
  /** When it is played next; null when nothing is planned. */
  readonly next = input<string | null>(null);

  protected readonly slug = computed(() => this.show().slug || 'senza-titolo');
  protected readonly when = computed(() => {
    const next = this.next();
    return next && this.formats.longDayAndTime(next);
  });
}
