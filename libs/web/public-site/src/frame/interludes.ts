import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { Locale } from '@azionelab/contracts';
import { languageLinks, wearCompanyLook } from '@azionelab/web/kernel';
import { Fault } from '../fault/fault';
import { LanguageOffer } from '../language/language-offer';
import { Luggage } from '../language/luggage';
import { PreferredLanguage } from '../language/preferred-language';
import type { LostPage } from '../live/lost-page';
import { OfflineNote } from '../live/offline-note';
import { online } from '../live/online';

/** What may come between a visitor and the page: it is loaded when the page stands, and mostly shows nothing. */
@Component({
  selector: 'az-interludes',
  imports: [Fault, LanguageOffer, OfflineNote],
  template: `
    @if (lost().failure(); as failure) {
      <az-fault [failure]="failure" (retried)="lost().tryAgain()" />
    }
    @if (!isOnline()) {
      <az-offline-note />
    }
    @if (offer(); as link) {
      <az-language-offer [link]="link" (taken)="leaveFor(link.language)" (declined)="declineLanguage()" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Interludes {
  private readonly luggage = inject(Luggage);
  private readonly preferred = inject(PreferredLanguage);

  readonly lost = input.required<LostPage>();
  /** The router's address of the page. */
  readonly url = input.required<string>();

  protected readonly isOnline = online();
  private readonly offered = signal(this.preferred.toOffer());
  protected readonly offer = computed(
    () => languageLinks(this.url()).find(({ language }) => language === this.offered()) ?? null,
  );

  constructor() {
    // What the server rendered wears it already; what a browser renders by itself puts it on here.
    wearCompanyLook();
  }

  protected leaveFor(language: Locale): void {
    this.preferred.settle(language);
    this.luggage.pack();
  }

  protected declineLanguage(): void {
    this.preferred.settle();
    this.offered.set(null);
  }
}
