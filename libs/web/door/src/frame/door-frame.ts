import { ChangeDetectionStrategy, Component, DestroyRef, DOCUMENT, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { SkipLink } from '@azionelab/web/ui';
import { Cues } from './cues';

/** Every staff screen: the lights out, controls for a thumb, and any gesture unlocks the sounds. */
@Component({
  selector: 'az-door-frame',
  imports: [RouterOutlet, SkipLink],
  template: '<az-skip-link /><router-outlet />',
  styleUrl: './door-frame.scss',
  host: { class: 'blackout', '(click)': 'cues.unlock()', '(keydown)': 'cues.unlock()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoorFrame {
  protected readonly cues = inject(Cues);

  constructor() {
    const page = inject(DOCUMENT).documentElement;
    page.classList.add('blackout');
    inject(DestroyRef).onDestroy(() => page.classList.remove('blackout'));
  }
}
