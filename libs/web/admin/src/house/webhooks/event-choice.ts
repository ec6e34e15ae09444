import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import type { WebhookEvent } from '@azionelab/contracts';
import { Field } from '@azionelab/web/ui';
import { EVENT_GROUPS, EVENT_WORDS } from './webhook-words';

/** What another system is told of: nothing by itself. */
@Component({
  selector: 'az-event-choice',
  imports: [Field, MatCheckbox],
  template: `
    <az-field
      for="events"
      group
      i18n-label="@@admin.house.webhooks.events"
      label="Di che cosa avvisiamo"
      [error]="error()"
    >
      <div id="events" role="group" tabindex="-1" aria-labelledby="events-label">
        @for (group of groups; track group.title) {
          <p class="title-medium">{{ group.title }}</p>
          <div class="fascia">
            @for (event of group.events; track event) {
              <mat-checkbox [checked]="control().value.includes(event)" (change)="choose(event, $event.checked)">
                {{ words[event] }} <code class="muted body-small">{{ event }}</code>
              </mat-checkbox>
            }
          </div>
        }
      </div>
    </az-field>
  `,
  styles: `
    .fascia {
      display: grid;
    }
    p {
      margin: 12px 0 6px;
    }
    code {
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventChoice {
  protected readonly groups = EVENT_GROUPS;
  protected readonly words = EVENT_WORDS;

  readonly control = input.required<FormControl<WebhookEvent[]>>();
  readonly error = input<string | null>(null);

  protected choose(event: WebhookEvent, chosen: boolean): void {
    const control = this.control();
    const others = control.value.filter((other) => other !== event);
    control.setValue(chosen ? [...others, event] : others);
    control.markAsDirty();
    control.markAsTouched();
  }
}
