import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { gelOf } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { AvailabilityWords } from '@azionelab/web/ui';
import type { Evening } from '../season/season';

/** One performance in the gel of its show: when, what, and what is left. */
@Component({
  selector: 'az-evening-block',
  imports: [MatIcon, RouterLink],
  template: `
    <a [class]="gel()" [routerLink]="['/shows', evening().performance.show.slug]" [fragment]="fragment()">
      <span class="tabular">{{ formats.time(evening().performance.starts_at) }}</span>
      <b>{{ evening().performance.show.title }}</b>
      <span class="left tabular">
        <mat-icon [svgIcon]="words.icon(evening().availability)" aria-hidden="true" />{{
          words.brief(evening().availability)
        }}
      </span>
    </a>
  `,
  styles: `
    a {
      display: grid;
      grid-template-columns: 52px 1fr auto;
      gap: 2px 8px;
      align-items: center;
      min-height: 48px;
      padding: 12px;
      font-size: 0.9375rem;
      line-height: 1.2;
      text-decoration: none;
      overflow-wrap: anywhere;
    }
    .over {
      background: var(--mat-sys-surface-container);
      color: var(--mat-sys-on-surface-variant);
    }
    .cancelled > :not(.left) {
      text-decoration: line-through;
    }
    a:hover b {
      text-decoration: underline;
    }
    b {
      font-weight: 800;
      font-stretch: 70%;
      font-size: 1.125rem;
      word-spacing: 0.07em;
    }
    .left {
      display: flex;
      gap: 4px;
      align-items: center;
      font-weight: 600;
      font-size: 0.8125rem;
    }
    mat-icon {
      --icon: 16px;
    }
    @media (min-width: 900px) {
      a {
        display: block;
        padding: 8px 10px;
      }
      b {
        display: block;
      }
      .left {
        margin-top: 4px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EveningBlock {
  protected readonly formats = inject(Formats);
  protected readonly words = inject(AvailabilityWords);

  readonly evening = input.required<Evening>();

  /** What is over, or called off, has given its colour back. */
  protected readonly gel = computed(() => {
    const { slug, gel } = this.evening().performance.show;
    const { state } = this.evening().availability;
    if (state === 'cancelled') return 'over cancelled';
    return state === 'past' ? 'over' : `gel-${gelOf(slug, gel)}`;
  });
  protected readonly fragment = computed(() => `evening-${this.evening().performance.id}`);
}
