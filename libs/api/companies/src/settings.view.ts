import type { SettingsView } from '@azionelab/contracts';
import type { CompanySettings } from './company-settings.entity';

export function settingsView(settings: CompanySettings): SettingsView {
  return {
    version: settings.version,
    name: settings.name,
    slug: settings.slug,
    hosts: settings.hosts,
    locale: settings.locale,
    time_zone: settings.timeZone,
    contact_email: settings.contactEmail,
    colours: settings.colours,
    logo: settings.logo,
    second_factor_required: settings.secondFactorRequired,
    retention_days: settings.retentionDays,
    default_party_size: settings.defaultPartySize,
    embed_origins: settings.embedOrigins,
  };
}
