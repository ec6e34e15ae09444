import { excerptOf } from './excerpt';

describe('excerptOf', () => {
  it('takes the first heading and paragraphs, without their marks', () => {
    const markdown = [
      '# Proviamo a **porta aperta**',
      'Siamo [nove persone](/pages/noi) e una\nvecchia corderia.',
      '- una lista',
      '![Foto](/x.jpg)',
      'Una volta al mese si entra.',
      'Il terzo paragrafo.',
    ].join('\n\n');
    expect(excerptOf(markdown, 2)).toEqual({
      heading: 'Proviamo a porta aperta',
      paragraphs: ['Siamo nove persone e una vecchia corderia.', 'Una volta al mese si entra.'],
    });
  });

  it('takes an empty page for what it is', () => {
    expect(excerptOf('', 2)).toEqual({ heading: null, paragraphs: [] });
  });
});
