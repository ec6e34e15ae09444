import { letterDocument } from './letter-document';

describe('letterDocument', () => {
  const LETTER = `<html><head><title>T</title></head><body style='margin:0'><p style="color:#123456">Ciao</p></body></html>`;

  it('holds no style attribute, and every rule of them', () => {
    const shown = new DOMParser().parseFromString(letterDocument(LETTER, 'n0nce'), 'text/html');
    expect(shown.querySelector('[style]')).toBeNull();
    const sheet = shown.querySelector('head > style');
    expect(sheet?.getAttribute('nonce')).toBe('n0nce');
    const mark = shown.querySelector('p')?.getAttribute('data-styled');
    expect(sheet?.textContent).toContain(`[data-styled="${mark}"]{color:#123456}`);
    expect(shown.querySelector('p')?.textContent).toBe('Ciao');
  });

  it('lets no style end before its time', () => {
    const shown = letterDocument(`<p style="color:red</style><script>alert(1)</script>">x</p>`, null);
    expect(shown.match(/<\/style>/g)).toHaveLength(1);
    expect(shown).not.toContain('<script');
  });
});
