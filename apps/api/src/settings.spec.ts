import type { SettingsView } from '@azionelab/contracts';
import sharp from 'sharp';
import { openBoxOffice } from './testing/open-box-office';

describe("a company's logo, over HTTP", () => {
  it('is uploaded, served to everyone, and taken away again', async () => {
    const office = await openBoxOffice();
    const company = await office.fixtures.company();
    const admin = await office.staff(company, 'admin');
    const drawn = { width: 600, height: 300, channels: 3 as const, background: { r: 14, g: 74, b: 80 } };
    const body = await sharp({ create: drawn }).png().toBuffer();
    const put = (file: Buffer | string) =>
      admin.call<SettingsView>('PUT', '/api/admin/settings/logo/', {
        body: file,
        headers: { 'content-type': 'image/png' },
      });
    const { status, body: settings } = await put(body);
    expect({ status, version: settings.version }).toEqual({ status: 200, version: 2 });
    const picture = await office.call('GET', settings.logo as string, { host: company.hosts[0] });
    expect(picture).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } });
    const { body: shown } = await office.call('GET', '/api/company/', { host: company.hosts[0] });
    expect(shown).toMatchObject({ logo: settings.logo });
    expect((await put('<svg xmlns="http://www.w3.org/2000/svg"/>')).status).toBe(415);
    const { body: after } = await admin.call<SettingsView>('DELETE', '/api/admin/settings/logo/');
    expect(after).toMatchObject({ logo: null, version: 3 });
    await office.close();
  });
});
