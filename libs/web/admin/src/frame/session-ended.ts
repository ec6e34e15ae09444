import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, DestroyRef, DOCUMENT, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog, type MatDialogConfig, MatDialogModule, type MatDialogRef } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { readFailure, refusalState, Session } from '@azionelab/web/kernel';
import { firstValueFrom } from 'rxjs';

const EVERY_MS = 60_000;
const SETTINGS: MatDialogConfig = {
  role: 'alertdialog',
  maxWidth: 'min(520px, 96vw)',
  disableClose: true,
  autoFocus: '.again',
};

/**
 * Says so when the session ends while a page stands open, and keeps the page with what was typed in it; signed in again,
 * here or in another window, it goes on. Asked when somebody comes back to the page, and every minute while they look.
 */
export function tellWhenSessionEnds(): void {
  const [http, session, dialogs, document] = [inject(HttpClient), inject(Session), inject(MatDialog), inject(DOCUMENT)];
  let told: MatDialogRef<SessionEnded> | undefined;
  const look = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    // Not through the session: whoever is nobody may see nothing, and the form would be gone.
    const ended = await firstValueFrom(http.get('/api/auth/me/')).then(goesOn, isOver);
    if (ended === true && !told) {
      told = dialogs.open(SessionEnded, SETTINGS);
      told.afterClosed().subscribe(() => (told = undefined));
    } else if (ended === false && told) {
      told.close();
      await session.load(); // perhaps as somebody else
    }
  };
  const clock = setInterval(look, EVERY_MS);
  document.addEventListener('visibilitychange', look);
  inject(DestroyRef).onDestroy(() => {
    clearInterval(clock);
    document.removeEventListener('visibilitychange', look);
  });
}

const goesOn = () => false;
/** Without an answer nothing is known. */
const isOver = (error: unknown) => refusalState(readFailure(error)) === 'not_authenticated' || null;

@Component({
  selector: 'az-session-ended',
  imports: [MatButton, MatDialogModule, MatIcon, RouterLink],
  template: `
    <h2 mat-dialog-title i18n="@@admin.frame.session-ended">La tua sessione è finita</h2>
    <mat-dialog-content>
      <p i18n="@@admin.frame.session-ended-text">
        Quello che hai scritto in questa pagina è ancora qui. Accedi in un’altra scheda e torna: continui da dove eri.
      </p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <a
        matButton="text"
        routerLink="/sign-in"
        [queryParams]="{ next: router.url }"
        i18n="@@admin.frame.session-ended-leave"
        >Lascia questa pagina</a
      >
      <a matButton="filled" class="again" routerLink="/sign-in" target="_blank">
        <mat-icon svgIcon="open_in_new" aria-hidden="true" />
        <ng-container i18n="@@admin.frame.session-ended-again">Accedi in un’altra scheda</ng-container>
      </a>
    </mat-dialog-actions>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class SessionEnded {
  protected readonly router = inject(Router);
}
