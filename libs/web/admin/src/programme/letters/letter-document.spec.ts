import { letterDocument } from './letter-document';

describe('letterDocument', () => {
  it('turns style attributes into rules that the page’s policy lets in', () => {
    const shown = letterDocument('<p style="color:red">Ciao</p><p style="margin:0}*{x">Due</p>', 'once');
    expect(shown).toContain('<style nonce="once">[data-styled="0"]{color:red}\n[data-styled="1"]{margin:0*x}</style>');
    expect(shown).toContain('<p data-styled="0">Ciao</p>');
    expect(shown).not.toContain('style="');
  });

  it('keeps the letter’s own sheet, and nothing that runs or leads away', () => {
    const shown = letterDocument(
      '<head><style>p{margin:0}</style><base href="https://x.test"></head><a href="/t">Qui</a><script>alert(1)</script>',
      'once',
    );
    expect(shown).toContain('<style nonce="once">p{margin:0}</style>');
    expect(shown).toContain('<a href="/t" target="_blank">');
    expect(shown).not.toMatch(/script|<base/);
  });
});
