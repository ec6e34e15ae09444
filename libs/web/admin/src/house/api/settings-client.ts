import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ChangeSettingsRequest,
  CustomLetterKind,
  LetterPreviewView,
  LetterTextRequest,
  LetterTextView,
  Locale,
  SettingsView,
} from '@azionelab/contracts';
import { firstValueFrom } from 'rxjs';

export const SETTINGS = '/api/admin/settings/';
export const LETTERS = '/api/admin/letters/';

/** The company's settings, and its own words in letters. Fails as HTTP does: read it with `readFailure`. */
@Injectable({ providedIn: 'root' })
export class SettingsClient {
  private readonly http = inject(HttpClient);

  /** Refused with `conflict` when somebody changed them meanwhile. */
  change(version: number, change: ChangeSettingsRequest): Promise<SettingsView> {
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.patch<SettingsView>(SETTINGS, change, { headers }));
  }

  putLogo(picture: File): Promise<SettingsView> {
    const headers = { 'Content-Type': picture.type };
    return firstValueFrom(this.http.put<SettingsView>(`${SETTINGS}logo/`, picture, { headers }));
  }

  removeLogo(): Promise<SettingsView> {
    return firstValueFrom(this.http.delete<SettingsView>(`${SETTINGS}logo/`));
  }

  putLetter(kind: CustomLetterKind, locale: Locale, words: LetterTextRequest): Promise<LetterTextView> {
    return firstValueFrom(this.http.put<LetterTextView>(letterAt(kind, locale), words));
  }

  preview(kind: CustomLetterKind, locale: Locale, words: LetterTextRequest): Promise<LetterPreviewView> {
    return firstValueFrom(this.http.post<LetterPreviewView>(`${letterAt(kind, locale)}preview/`, words));
  }

  /** Sends the letter to the person who is signed in. */
  async sendTest(kind: CustomLetterKind, locale: Locale, words: LetterTextRequest): Promise<void> {
    await firstValueFrom(this.http.post(`${letterAt(kind, locale)}test/`, words));
  }
}

function letterAt(kind: CustomLetterKind, locale: Locale): string {
  return `${LETTERS}${kind}/${locale}/`;
}
