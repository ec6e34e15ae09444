import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { CustomLetterKind, LetterTextRequest, Locale, SettingsView } from '@azionelab/contracts';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../../form';

export const SETTINGS = '/api/admin/settings/';
const LOGO = `${SETTINGS}logo/`;
export const LETTERS = '/api/admin/letters/';

/** The company's logo, and its own words in letters. Fails as HTTP does: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class SettingsClient {
  private readonly http = inject(HttpClient);

  /** Refused with `conflict` when somebody changed the settings meanwhile; so is taking it away. */
  putLogo(version: number, picture: File): Promise<SettingsView> {
    const headers = { 'Content-Type': picture.type, ...ifMatch(version) };
    return firstValueFrom(this.http.put<SettingsView>(LOGO, picture, { headers }));
  }

  removeLogo(version: number): Promise<SettingsView> {
    return firstValueFrom(this.http.delete<SettingsView>(LOGO, { headers: ifMatch(version) }));
  }

  /** Sends the letter to the person who is signed in. */
  async sendTest(kind: CustomLetterKind, locale: Locale, words: LetterTextRequest): Promise<void> {
    await firstValueFrom(this.http.post(`${letterAt(kind, locale)}test/`, words));
  }
}

/** `/api/admin/letters/ticket/it/` */
export function letterAt(kind: CustomLetterKind, locale: Locale): string {
  return `${LETTERS}${kind}/${locale}/`;
}
