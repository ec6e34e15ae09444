import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NOW } from '@azionelab/web/kernel';
import type { SiteLink } from './site-header';

/** `full` closes a page that invites; `line` stays out of the way of a task. */
@Component({
  selector: 'az-site-footer',
  imports: [RouterLink],
  templateUrl: './site-footer.html',
  styleUrl: './site-footer.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SiteFooter {
  readonly variant = input<'full' | 'line'>('full');
  readonly name = input('AzioneLab');
  readonly email = input<string | null>(null);
  /** Where the company plays: `Sala Officina, Livorno`. */
  readonly place = input<string | null>(null);
  /** How to get there. */
  readonly visit = input<SiteLink | null>(null);
  /** Where a booking is found again. */
  readonly booking = input<SiteLink | null>(null);
  /** The company's own pages. */
  readonly links = input<readonly SiteLink[]>([]);

  protected readonly year = inject(NOW)().getFullYear();
}
