import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { ShowView } from '@azionelab/contracts';
import { Poster } from '@azionelab/web/ui';
import { ShowWords } from './show-words';

/** Poster, title, lead and facts of a show. */
@Component({
  selector: 'az-show-head',
  imports: [MatButton, MatIcon, Poster, RouterLink],
  templateUrl: './show-head.html',
  styleUrl: './show-head.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShowHead {
  private readonly words = inject(ShowWords);

  readonly show = input.required<ShowView>();
  readonly company = input('');
  /** False when there is no evening to choose. */
  readonly choice = input(true);
  readonly shared = output<void>();

  protected readonly facts = computed(() => this.words.facts(this.show()));
  protected readonly season = computed(() => this.words.season(this.show().performances[0]?.starts_at));
}
