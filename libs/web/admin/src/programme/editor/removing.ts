import { inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { readFailure } from '@azionelab/web/kernel';
import { Confirm, Notices } from '../../form';
import { removalWords } from '../words/removal-words';

/** How something is taken away. */
export interface Removal {
  /** `Eliminare “Ballata”?` */
  title: string;
  remove: () => Promise<void>;
  /** Why it stays where something hangs on it, and what to do instead. */
  hanging: (count: number) => string;
  /** Where to go when it is gone, and what to say there. */
  leadTo: string;
  done: string;
}

/** Takes a row away, after asking; what stands in the way is told on the page. Made where a page's fields are. */
export class Removing {
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);

  /** Why it was not taken away; empty while there is nothing to say. */
  readonly refused = signal('');

  async ask({ title, remove, hanging, leadTo, done }: Removal, left: () => void): Promise<void> {
    this.refused.set('');
    const sure = await this.confirm.ask({
      title,
      text: $localize`:@@admin.programme.removal-text:Non si può riprendere.`,
      verb: $localize`:@@admin.programme.remove:Elimina`,
      danger: true,
    });
    if (!sure) return;
    try {
      await remove();
      left();
      await this.router.navigateByUrl(leadTo);
      this.notices.say(done);
    } catch (error) {
      this.refused.set(removalWords(readFailure(error), hanging));
    }
  }
}
