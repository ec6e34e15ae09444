import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { AttentionView } from '@azionelab/contracts';
import { Formats, Session } from '@azionelab/web/kernel';
import { attentionWords } from './attention-words';

/** What wants a person, each with the way to it; what somebody may not look at is not theirs to mend. */
@Component({
  selector: 'az-attention-list',
  imports: [MatButton, MatIcon, RouterLink],
  template: `
    <section aria-labelledby="attention">
      <header>
        <h2 class="title-large" id="attention" i18n="@@admin.attention.title">Tocca a te</h2>
        <p class="body-small muted">{{ told().length || '' }}</p>
      </header>
      <ul>
        @for (item of told(); track $index) {
          <li>
            <mat-icon [class]="item.tone" [svgIcon]="item.icon" aria-hidden="true" />
            <div>
              <p class="title-medium">{{ item.title }}</p>
              <p class="body-small muted">{{ item.text }}</p>
            </div>
            <a
              matButton="text"
              [routerLink]="item.path"
              [queryParams]="item.query"
              [attr.aria-label]="item.verb + ': ' + item.title"
              >{{ item.verb }}</a
            >
          </li>
        } @empty {
          <li class="none"><p i18n="@@admin.attention.none">Niente, per ora.</p></li>
        }
      </ul>
    </section>
  `,
  styleUrl: './attention-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttentionList {
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);

  readonly items = input.required<readonly AttentionView[]>();

  protected readonly told = computed(() =>
    this.items()
      .map((item) => attentionWords(item, this.formats))
      .filter(({ needs }) => this.session.may(needs)),
  );
}
