import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { packed } from './packed';

describe('packed', () => {
  const html = '<p>Ercole amante</p>'.repeat(100);

  it('packs as well as the reader can take it', async () => {
    const { body, headers } = await packed(html, 'gzip, deflate, br');
    expect(headers.get('content-encoding')).toBe('br');
    expect(headers.get('vary')).toBe('Accept-Encoding');
    expect(brotliDecompressSync(body).toString()).toBe(html);
  });

  it('knows readers without Brotli', async () => {
    const { body, headers } = await packed(html, 'gzip');
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe(html);
  });

  it('sends the page as it is to all others, and nothing where there is nothing', async () => {
    const { body, headers } = await packed(html, '');
    expect(headers.has('content-encoding')).toBe(false);
    expect(Buffer.from(body).toString()).toBe(html);
    expect((await packed('', 'br')).headers.has('content-encoding')).toBe(false);
  });
});
