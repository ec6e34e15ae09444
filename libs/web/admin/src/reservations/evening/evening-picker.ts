import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatPrefix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { LIMITS } from '@azionelab/contracts';
import { failureWords, Formats, Session } from '@azionelab/web/kernel';
import { Availability, Empty, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { EveningChoices } from './evening-choices';
import { seatsLeft } from './seats-left';

/** Which evening, with what is left of each. The page provides the `EveningChoices`. */
@Component({
  selector: 'az-evening-picker',
  imports: [
    Availability,
    Empty,
    LoadError,
    MatButton,
    MatFormField,
    MatIcon,
    MatInput,
    MatPrefix,
    RouterLink,
    SkeletonRow,
  ],
  templateUrl: './evening-picker.html',
  styleUrl: './evening-picker.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EveningPicker {
  protected readonly choices = inject(EveningChoices);
  protected readonly formats = inject(Formats);
  private readonly session = inject(Session);
  protected readonly longest = LIMITS.search;
  protected readonly left = seatsLeft;
  protected readonly words = failureWords;

  /** Id of the group, which a summary of errors leads to. */
  readonly for = input.required<string>();
  /** Id of the element that asks the question. */
  readonly labelledBy = input.required<string>();
  readonly picked = output<number>();

  protected readonly mayAdd = computed(() => this.session.may('edit_programme'));

  protected find(event: Event): void {
    this.choices.look((event.target as HTMLInputElement).value);
  }

  protected choose(id: number): void {
    this.choices.id.set(id);
    this.picked.emit(id);
  }
}
