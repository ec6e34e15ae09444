import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { failureWords, type Failure } from '@azionelab/web/kernel';

/** A page that could not be had: what happened, one more try, and what the operator looks the fault up by. */
@Component({
  selector: 'az-fault',
  imports: [RouterLink],
  template: `
    <div class="wrap" role="alert">
      <h1 class="display-medium">{{ title() }}</h1>
      <p class="lead">{{ words() }}</p>
      <p class="actions">
        <button class="plain-button filled big" type="button" (click)="retried.emit()" i18n="@@public-site.fault.retry">
          Riprova
        </button>
        <a class="plain-button outlined big" routerLink="/shows" i18n="@@public-site.fault.programme"
          >Vedi chi è in scena</a
        >
      </p>
      @if (requestId(); as id) {
        <p class="body-small muted" i18n="@@public-site.fault.request">Se ci scrivi, cita questo numero: {{ id }}</p>
      }
    </div>
  `,
  styles: `
    div {
      padding-block: 48px;
    }
    .lead {
      max-width: 34ch;
      margin-block: 20px 28px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
    .body-small {
      margin-top: 28px;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Fault {
  readonly failure = input.required<Failure>();
  readonly retried = output<void>();

  protected readonly title = computed(() =>
    this.failure().kind === 'offline'
      ? $localize`:@@public-site.fault.offline:Niente rete`
      : $localize`:@@public-site.fault.title:Guasto tecnico`,
  );
  protected readonly words = computed(() => {
    const failure = this.failure();
    // Nothing was typed on a page that only reads.
    return failure.kind === 'offline'
      ? $localize`:@@public-site.fault.offline-text:La pagina arriverà appena torna la connessione.`
      : failureWords(failure);
  });
  protected readonly requestId = computed(() => {
    const failure = this.failure();
    return failure.kind === 'fault' ? failure.requestId : null;
  });
}
