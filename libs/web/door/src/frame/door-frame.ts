import { ChangeDetectionStrategy, Component, DestroyRef, DOCUMENT, effect, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Session } from '@azionelab/web/kernel';
import { SkipLink } from '@azionelab/web/ui';
import { Cues } from './cues';
import { linkManifest } from './install-links';
import { KeptDoor } from './kept-door';

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
    linkManifest();
    const [session, kept] = [inject(Session), inject(KeptDoor)];
    // For those who work here: a stranger on the way to sign in is spared it.
    effect(() => {
      if (session.me()) void kept.keep();
    });
  }
}
