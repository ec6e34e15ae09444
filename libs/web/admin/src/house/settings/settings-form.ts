import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, Validators } from '@angular/forms';
import { LIMITS, type ChangeSettingsRequest, type Locale, type SettingsView } from '@azionelab/contracts';
import { edit, ifMatch } from '../../form';
import { SETTINGS } from '../api/settings-client';
import { areOrigins, originsError, originsIn } from './embed-origins';
import { colourError, coloursOf, isColour, isReadable } from './look-rules';
import { isTimeZone } from './time-zone-field';

/** What is proposed to who begins to erase: a year, for whom comes back each season. */
const USUAL_DAYS = 365;

export const LOCALE_NAMES: Record<Locale, string> = { it: 'Italiano', en: 'English' };

/** The settings as a form. `latest` is the version that this page itself has made meanwhile, by another logo. */
export function settingsForm(latest: () => number) {
  const http = inject(HttpClient);
  const form = inject(NonNullableFormBuilder).group({
    name: ['', [Validators.required, Validators.maxLength(LIMITS.name)]],
    locale: 'it' as Locale,
    time_zone: ['', isTimeZone],
    contact_email: ['', Validators.email],
    primary: ['', [isColour, isReadable('primary')]],
    on_primary: ['', [isColour, isReadable('on_primary')]],
    second_factor_required: false,
    erases: false,
    retention_days: [USUAL_DAYS, [Validators.required, Validators.min(1), Validators.max(3650)]],
    default_party_size: [10, [Validators.required, Validators.min(1), Validators.max(100)]],
    embed_origins: ['', areOrigins],
  });
  const { primary, on_primary, erases, retention_days } = form.controls;
  // Both are read together: a change of one may mend the other.
  primary.valueChanges
    .pipe(takeUntilDestroyed())
    .subscribe(() => on_primary.updateValueAndValidity({ emitEvent: false }));
  erases.valueChanges
    .pipe(takeUntilDestroyed())
    .subscribe((erase) => (erase ? retention_days.enable() : retention_days.disable()));

  const body = (): ChangeSettingsRequest => {
    const { primary, on_primary, erases, retention_days, contact_email, embed_origins, ...rest } = form.getRawValue();
    return {
      ...rest,
      contact_email: contact_email.trim() || null,
      colours: coloursOf({ primary, on_primary }),
      retention_days: erases ? retention_days : null,
      embed_origins: originsIn(embed_origins),
    };
  };
  const settings = edit<SettingsView>({
    form,
    fields: {
      name: { label: $localize`:@@admin.house.settings.name:Nome della compagnia` },
      locale: {
        label: $localize`:@@admin.house.settings.locale:Lingua`,
        words: (locale) => LOCALE_NAMES[locale as Locale],
      },
      time_zone: {
        label: $localize`:@@admin.house.settings.time-zone:Fuso orario`,
        error: ({ timeZone }) =>
          timeZone ? $localize`:@@admin.house.settings.no-zone:Scegli un fuso dall’elenco, come Europe/Rome.` : null,
      },
      contact_email: { label: $localize`:@@admin.house.settings.contact:Email per il pubblico` },
      primary: { label: $localize`:@@admin.house.look.primary:Colore delle azioni`, error: colourError },
      on_primary: { label: $localize`:@@admin.house.look.on-primary:Colore della scritta sopra`, error: colourError },
      second_factor_required: {
        label: $localize`:@@admin.house.settings.factor:Secondo fattore per chi amministra`,
      },
      erases: { label: $localize`:@@admin.house.settings.erases:Cancella i dati di chi ha prenotato` },
      retention_days: { label: $localize`:@@admin.house.settings.days:Giorni dopo la serata` },
      default_party_size: { label: $localize`:@@admin.house.settings.party:Posti al massimo per prenotazione` },
      embed_origins: {
        label: $localize`:@@admin.house.embed.sites:Siti che mostrano il programma`,
        error: originsError,
      },
    },
    save: (version) =>
      http.patch<SettingsView>(SETTINGS, body(), { headers: ifMatch(Math.max(version ?? 0, latest())) }),
    read: () => http.get<SettingsView>(SETTINGS),
    valuesOf: (row) => ({
      ...row,
      contact_email: row.contact_email ?? '',
      primary: row.colours.primary ?? '',
      on_primary: row.colours.on_primary ?? '',
      erases: row.retention_days !== null,
      retention_days: row.retention_days ?? USUAL_DAYS,
      embed_origins: row.embed_origins.join('\n'),
    }),
  });
  return { form, settings };
}
