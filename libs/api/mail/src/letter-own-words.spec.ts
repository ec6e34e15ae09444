import { aCancellation, aConfirmationRequest, aTicket } from './letters.testing';
import { paragraphsOf } from './paragraphs';
import { render } from './render';

const OWN = {
  greeting: 'Cara spettatrice,\ncaro spettatore,\n\nfa freddo: <b>porta</b> una "coperta".',
  closing: 'La compagnia',
};

describe("a company's own words", () => {
  it.each([aConfirmationRequest(), aTicket(), aCancellation()])(
    'stand around the standard ones of a $kind',
    (letter) => {
      const { html, text } = render(letter, 'Subject', OWN);
      const plain = render(letter, 'Subject');
      const lines = plain.text.split('\n');
      const heading = lines.findIndex((line) => line.startsWith(letter.show.title)) + 3;
      expect(text.split('\n').slice(heading, heading + 5)).toEqual([
        'Cara spettatrice,',
        'caro spettatore,',
        '',
        'fa freddo: <b>porta</b> una "coperta".',
        '',
      ]);
      expect(text).toMatch(/La compagnia\n\n\* \* \*/);
      expect(text.replace(/Cara [^]*"\.\n\n/, '').replace('La compagnia\n\n', '')).toBe(plain.text);

      expect(html).toMatch(/Cara spettatrice,<br\s*\/>caro spettatore,<\/p>/);
      expect(html).toContain('fa freddo: &lt;b&gt;porta&lt;/b&gt; una &quot;coperta&quot;.</p>');
      expect(html.indexOf('Cara')).toBeLessThan(html.indexOf('<h1'));
      expect(html.indexOf('La compagnia')).toBeGreaterThan(html.indexOf('<h1'));
    },
  );

  it('leave a letter as it is when there are none', () => {
    const plain = render(aTicket(), 'Subject');
    expect(render(aTicket(), 'Subject', { greeting: '', closing: ' \n\n ' })).toEqual(plain);
  });

  it('are parted where their writer parted them', () => {
    expect(paragraphsOf('a\n b \n\n \n\nc\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(paragraphsOf('')).toEqual([]);
    expect(paragraphsOf()).toEqual([]);
  });
});
