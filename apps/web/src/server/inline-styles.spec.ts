import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inlineStyles } from './inline-styles';

describe('inlineStyles', () => {
  it('puts the stylesheet where its link stood, as it is, under the nonce of the page', () => {
    const folder = mkdtempSync(join(tmpdir(), 'azionelab-styles-'));
    writeFileSync(join(folder, 'styles-ABC123.css'), "a::before{content:'$&'}");
    const html = '<head><link rel="stylesheet" href="styles-ABC123.css"><link rel="icon" href="/mark.svg"></head>';
    expect(inlineStyles(html, folder)).toBe(
      `<head><style nonce="__CSP_NONCE__">a::before{content:'$&'}</style><link rel="icon" href="/mark.svg"></head>`,
    );
    rmSync(folder, { recursive: true });
  });
});
