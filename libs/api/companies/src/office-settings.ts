import { CurrentCompany, demandVersion, encodePicture, Pictures, UnitOfWork } from '@azionelab/api/kernel';
import type { SettingsView } from '@azionelab/contracts';
import type { ChangeSettingsRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { CompanySettings } from './company-settings.entity';
import { demandContrast } from './demand-contrast';
import { settingsView } from './settings.view';
import { StoredCompanies } from './stored-companies';

/** Width in pixels in which a logo is kept: it is never shown wider than half of this. */
const LOGO_WIDTHS = [480];

/** What the company decides for itself. */
@Injectable()
export class OfficeSettings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly companies: StoredCompanies,
    private readonly pictures: Pictures,
  ) {}

  read(): Promise<SettingsView> {
    return this.work.run(async () => settingsView(await this.row()), { readOnly: true });
  }

  /** @throws Conflict | InvalidInput for colours that could not be read */
  change(body: ChangeSettingsRequest, expected?: number): Promise<SettingsView> {
    if (body.colours) demandContrast(body.colours);
    return this.edit(expected, async () => columnsOf(body));
  }

  /**
   * The file is read, and taken apart, while no transaction is open.
   * @throws Conflict | UnfitUpload | InvalidInput for a picture that cannot be taken
   */
  async putLogo(read: () => Promise<Buffer>, expected?: number): Promise<SettingsView> {
    await this.work.run(async () => demandVersion(await this.row(), expected), { readOnly: true });
    const logo = await encodePicture(await read(), LOGO_WIDTHS);
    return this.edit(expected, async () => ({ logo: await this.pictures.keep(logo) }));
  }

  /** @throws Conflict */
  removeLogo(expected?: number): Promise<SettingsView> {
    return this.edit(expected, async () => ({ logo: null }));
  }

  private async edit(
    expected: number | undefined,
    change: () => Promise<Partial<CompanySettings>>,
  ): Promise<SettingsView> {
    const view = await this.work.run(async () => {
      const row = await this.row(true);
      demandVersion(row, expected);
      const settings = this.work.of(CompanySettings);
      await settings.update({ id: row.id }, { ...(await change()), version: row.version + 1 });
      return settingsView(await this.row());
    });
    this.companies.forget();
    return view;
  }

  private row(locked = false): Promise<CompanySettings> {
    const lock = locked ? ({ mode: 'for_no_key_update' } as const) : undefined;
    return this.work.of(CompanySettings).findOneOrFail({ where: { id: this.company.get().id }, lock });
  }
}

/** What a body says, as columns; what it leaves out stays as it is. */
function columnsOf(body: ChangeSettingsRequest): Partial<CompanySettings> {
  return {
    name: body.name ?? undefined,
    locale: body.locale ?? undefined,
    timeZone: body.time_zone ?? undefined,
    contactEmail: body.contact_email,
    colours: body.colours && { ...body.colours },
    secondFactorRequired: body.second_factor_required ?? undefined,
    retentionDays: body.retention_days,
    defaultPartySize: body.default_party_size ?? undefined,
    embedOrigins: body.embed_origins ?? undefined,
  };
}
