import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { RouterLink, RouterOutlet } from '@angular/router';
import { Company } from '@azionelab/web/kernel';
import { Brand, SkipLink } from '@azionelab/web/ui';
import { SearchDialog } from '../search/search-dialog';
import { AccountMenu } from './account-menu';
import { RailMenu } from './rail-menu';
import { tellWhenSessionEnds } from './session-ended';
import { ShortcutHelp } from './shortcut-help';
import { Shortcuts } from './shortcuts';
import { paintTheme } from './theme';
import { ThemeMenu } from './theme-menu';
import { waitingRequests } from './waiting-requests';

/** What stands around every page of the office: the rail, and the bar with search, site, theme and account. */
@Component({
  selector: 'az-admin-frame',
  imports: [
    AccountMenu,
    Brand,
    MatButton,
    MatIcon,
    MatIconButton,
    RailMenu,
    RouterLink,
    RouterOutlet,
    SkipLink,
    ThemeMenu,
  ],
  templateUrl: './admin-frame.html',
  styleUrl: './admin-frame.scss',
  // Sizes of the office's controls hold in its dialogs and menus too, which stand outside of it.
  encapsulation: ViewEncapsulation.None,
  host: { '(document:keydown)': 'hear($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AdminFrame {
  private readonly dialogs = inject(MatDialog);
  private readonly shortcuts = inject(Shortcuts);
  private readonly sheet = viewChild.required<ElementRef<HTMLDialogElement>>('sheet');

  protected readonly company = inject(Company);
  protected readonly waiting = waitingRequests();

  constructor() {
    const page = inject(DOCUMENT).documentElement;
    page.classList.add('office');
    inject(DestroyRef).onDestroy(() => page.classList.remove('office'));
    paintTheme();
    tellWhenSessionEnds();
  }

  protected hear(event: KeyboardEvent): void {
    const withCtrl = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const key = this.shortcuts.hears(event) ? event.key : null;
    if (withCtrl || key === '/') this.search();
    else if (key === '?') this.dialogs.open(ShortcutHelp, { maxWidth: 'min(480px, 96vw)' });
    else return;
    event.preventDefault();
  }

  protected search(): void {
    if (this.dialogs.openDialogs.length) return;
    this.dialogs.open(SearchDialog, {
      width: '640px',
      maxWidth: '100vw',
      position: { top: '64px' },
      ariaLabel: $localize`:@@admin.search.title:Cerca ovunque`,
    });
  }

  protected openMenu(): void {
    this.sheet().nativeElement.showModal();
  }

  protected closeMenu(): void {
    this.sheet().nativeElement.close();
  }
}
