import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { Company } from '@azionelab/web/kernel';
import { PageHead } from '../head/page-head';
import { TextPage } from '../page/text-page';

/** What happens to a visitor's data, for a company that has not written its own page. */
@Component({
  selector: 'az-privacy-page',
  imports: [TextPage],
  template: '<az-text-page [title]="title" [text]="text()" />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PrivacyPage {
  private readonly company = inject(Company);

  protected readonly title = $localize`:@@public-site.privacy.title:Privacy`;
  private readonly lead = $localize`:@@public-site.privacy.lead:Ti chiediamo solo quello che serve per tenerti un posto.`;
  protected readonly text = computed(() =>
    [this.lead, this.whatWeKeep, this.whoReads, this.whatWeDoNot, this.rights()].join('\n\n'),
  );

  private readonly whatWeKeep = $localize`:@@public-site.privacy.what:## Che cosa teniamo

Nome, indirizzo email, numero di posti e, se li scrivi, telefono e richieste. Servono per mandarti il link di conferma e il biglietto, per trovarti all’ingresso e per avvisarti se la serata cambia.`;
  private readonly whoReads = $localize`:@@public-site.privacy.who:## Chi li legge

Chi lavora al botteghino. Chi è alla porta vede il numero di posti e il codice, non il nome. Ogni ricerca di un ospite per nome resta registrata.`;
  private readonly whatWeDoNot = $localize`:@@public-site.privacy.not:## Che cosa non facciamo

Nessuna pubblicità, nessuna misurazione, nessun servizio di terzi. Le pagine pubbliche non scrivono cookie; il browser ricorda solo la lingua che hai scelto e, finché la serata non è passata, il biglietto che hai aperto: serata, posti e codice, senza il tuo nome. Dalla pagina del biglietto lo togli quando vuoi.`;

  private rights(): string {
    const email = this.company.facts()?.contact_email;
    const heading = $localize`:@@public-site.privacy.rights-heading:## I tuoi diritti`;
    const text = email
      ? $localize`:@@public-site.privacy.rights:Puoi chiedere di vedere, correggere o cancellare i tuoi dati: scrivi a <${email}:email:>.`
      : $localize`:@@public-site.privacy.rights-bare:Puoi chiedere di vedere, correggere o cancellare i tuoi dati al botteghino.`;
    return `${heading}\n\n${text}`;
  }

  constructor() {
    const head = inject(PageHead);
    effect(() => head.describe({ title: this.title, description: this.lead }));
  }
}
