import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { Company } from '@azionelab/web/kernel';
import { PageHead } from '../head/page-head';
import { TextPage } from '../page/text-page';

/** How the site can be used, for a company that has not written its own page. */
@Component({
  selector: 'az-accessibility-page',
  imports: [TextPage],
  template: '<az-text-page [title]="title" [text]="text()" />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccessibilityPage {
  private readonly company = inject(Company);

  protected readonly title = $localize`:@@public-site.accessibility.title:Accessibilità`;
  private readonly lead = $localize`:@@public-site.accessibility.lead:Vogliamo che chiunque possa prenotare un posto da solo.`;

  private readonly site = $localize`:@@public-site.accessibility.site:## Il sito

È costruito sulle regole WCAG 2.2, livello AA: si usa con la sola tastiera, si ingrandisce fino al 400 %, segue il tema chiaro o scuro e la richiesta di meno movimento. Lo controlliamo con strumenti automatici; le prove con i lettori di schermo sono ancora in corso.`;
  private readonly room = $localize`:@@public-site.accessibility.room:## La sala

Come si entra in ogni sala sta scritto sul biglietto. Quando prenoti puoi chiederci un posto per la carrozzina, uno vicino all’uscita o l’ascolto assistito.`;

  protected readonly text = computed(() => [this.lead, this.site, this.room, this.help()].join('\n\n'));

  private help(): string {
    const email = this.company.facts()?.contact_email;
    const heading = $localize`:@@public-site.accessibility.help-heading:## Qualcosa non va?`;
    const text = email
      ? $localize`:@@public-site.accessibility.help:Scrivi a <${email}:email:>: prenotiamo noi per te, e correggiamo.`
      : $localize`:@@public-site.accessibility.help-bare:Chiedi al botteghino: prenotiamo noi per te, e correggiamo.`;
    return `${heading}\n\n${text}`;
  }

  constructor() {
    const head = inject(PageHead);
    effect(() => head.describe({ title: this.title, description: this.lead }));
  }
}
