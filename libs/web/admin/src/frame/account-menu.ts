import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { LANGUAGE, languageLinks, Session } from '@azionelab/web/kernel';
import { Notices } from '../form';
import { Recent } from '../search/recent';
import { initialsOf } from './initials-of';
import { ShortcutHelp } from './shortcut-help';

/** Who is signed in, and what is theirs: account, language, keys, the way out. */
@Component({
  selector: 'az-account-menu',
  imports: [MatIcon, MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger, RouterLink],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountMenu {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly dialogs = inject(MatDialog);
  private readonly notices = inject(Notices);
  private readonly recent = inject(Recent);
  protected readonly language = inject(LANGUAGE);

  protected readonly me = this.session.me;
  private readonly name = computed(() => this.me()?.user.name ?? '');
  protected readonly initials = computed(() => initialsOf(this.name()));
  protected readonly label = computed(() => $localize`:@@admin.frame.account-of:Account di ${this.name()}:name:`);

  /** Read when the menu opens: the page behind it changes. */
  protected languages(): ReturnType<typeof languageLinks> {
    return languageLinks(this.router.url);
  }

  protected showKeys(): void {
    this.dialogs.open(ShortcutHelp, { maxWidth: 'min(480px, 96vw)' });
  }

  protected async signOut(): Promise<void> {
    try {
      await this.session.signOut();
      this.recent.forget();
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      this.notices.fail(error);
    }
  }
}
