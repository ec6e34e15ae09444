import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import type { IconName } from '@azionelab/web/ui';
import { Theme, type ThemeChoice } from './theme';

const CHOICES: readonly { choice: ThemeChoice; label: string; icon: IconName }[] = [
  { choice: 'light', label: $localize`:@@admin.frame.theme-light:Chiaro`, icon: 'light_mode' },
  { choice: 'dark', label: $localize`:@@admin.frame.theme-dark:Scuro`, icon: 'dark_mode' },
  { choice: 'system', label: $localize`:@@admin.frame.theme-system:Come il dispositivo`, icon: 'desktop_windows' },
];

/** Light, dark, or as the device is. */
@Component({
  selector: 'az-theme-menu',
  imports: [MatIcon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <button
      matIconButton
      type="button"
      i18n-aria-label="@@admin.frame.theme"
      aria-label="Tema"
      [matMenuTriggerFor]="menu"
    >
      <mat-icon [svgIcon]="iconOf(theme.choice())" aria-hidden="true" />
    </button>
    <mat-menu #menu="matMenu" xPosition="before">
      @for (each of choices; track each.choice) {
        <button
          mat-menu-item
          type="button"
          role="menuitemradio"
          [attr.aria-checked]="each.choice === theme.choice()"
          (click)="theme.choose(each.choice)"
        >
          <mat-icon [svgIcon]="each.choice === theme.choice() ? 'check_circle' : each.icon" aria-hidden="true" />
          {{ each.label }}
        </button>
      }
    </mat-menu>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ThemeMenu {
  protected readonly theme = inject(Theme);
  protected readonly choices = CHOICES;

  protected iconOf(choice: ThemeChoice): IconName {
    return CHOICES.find((each) => each.choice === choice)?.icon ?? 'light_mode';
  }
}
