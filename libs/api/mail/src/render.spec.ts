import { firstName } from './first-name';
import { aCancellation, aConfirmationRequest, anInvitation, aPasswordReset, aTicket } from './letters.testing';
import { render } from './render';
import { subjectOf } from './words';

describe('a confirmation request', () => {
  it('says in Italian what is asked, when, where and until when', () => {
    const { html, text } = render(aConfirmationRequest(), 'Conferma i tuoi posti');
    for (const part of [html, text]) {
      expect(part).toContain('Maria, confermi 2 posti?');
      expect(part).toContain('venerdì 27 novembre, 20:45');
      expect(part).toContain('Sala Officina, Via dei Calafati 12, Livorno');
      expect(part).toContain('Finché non confermi, i posti restano in vendita.');
      expect(part).toContain('/confirm#Zk3vXw9-Qd7uT2mBf0YhRs5aLp8NcE1oJ6iWgV4xKtM');
    }
    expect(html).toContain('<strong>giovedì 26 novembre, 18:02</strong>');
    expect(html).toContain("lang='it'");
  });

  it('says the same in English', () => {
    const { html, text } = render(aConfirmationRequest({ locale: 'en' }), 'Confirm your seats');
    expect(text).toContain('Maria, do you confirm 2 seats?');
    expect(text).toContain('Friday 27 November, 20:45');
    expect(html).toContain('<strong>Thursday 26 November, 18:02</strong>');
    expect(html).toContain("lang='en'");
  });

  it("tells times in the company's zone", () => {
    const company = { name: 'Elsewhere', contactEmail: null, timeZone: 'America/New_York' };
    expect(render(aConfirmationRequest({ company, locale: 'en' }), '').text).toContain('Friday 27 November, 14:45');
  });

  it('counts one seat as one', () => {
    expect(render(aConfirmationRequest({ partySize: 1 }), '').text).toContain('confermi 1 posto?');
    expect(render(aConfirmationRequest({ partySize: 1, locale: 'en' }), '').text).toContain('confirm 1 seat?');
  });

  it('has one button, no picture and nothing to load from elsewhere', () => {
    const { html } = render(aConfirmationRequest(), '');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html.match(/Vai alla pagina di conferma/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<link|<script|src=|url\(/);
    expect(html).toContain('background:#1D1960;color:#F7EEE6');
  });

  it('leaves out what is not known', () => {
    const letter = aConfirmationRequest();
    const { html, text } = render(
      {
        ...letter,
        show: { ...letter.show, credit: null },
        venue: { ...letter.venue, address: '' },
        company: { ...letter.company, contactEmail: null },
      },
      '',
    );
    expect(text).toContain('Sala Officina, Livorno');
    expect(html + text).not.toMatch(/\bnull\b|undefined|Georgia|botteghino/);
  });
});

describe('what people typed', () => {
  const evil = `<img src=x onerror=alert(1)> & "quotes" 'too'`;

  it('is text in HTML, wherever it stands', () => {
    const letter = aTicket();
    const { html } = render(
      {
        ...letter,
        company: { ...letter.company, name: evil, contactEmail: evil },
        show: { ...letter.show, title: evil, credit: evil },
        venue: { name: evil, address: evil, city: evil },
        code: evil,
      },
      evil,
    );
    expect(html).not.toContain('<img src=x');
    expect(html.match(/<img/g)).toHaveLength(1);
    expect(html).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt; &amp; &quot;quotes&quot; &#x27;too&#x27;');
  });

  it('stays as it is in plain text', () => {
    expect(render(aTicket({ show: { ...aTicket().show, title: `L'Avaro & Co. {{code}}` } }), '').text).toContain(
      `L'Avaro & Co. {{code}}`,
    );
  });

  it.each([
    ['Maria Rossi', 'Maria'],
    ["  D'Angelo Ugo", "D'Angelo"],
    ['Jean-Pierre', 'Jean-Pierre'],
    ['Зоя', 'Зоя'],
    ['evil.example/win a prize', undefined],
    ['https://evil.example', undefined],
    ['€€€', undefined],
    ['A'.repeat(41), undefined],
    ['', undefined],
  ])('greets %j as %j', (name, greeted) => {
    expect(firstName(name)).toBe(greeted);
  });

  it('is not addressed when it is no name', () => {
    const { text, html } = render(aConfirmationRequest({ recipientName: 'evil.example/win now' }), '');
    expect(text).toContain('\nConfermi 2 posti?\n');
    expect(text + html).not.toContain('evil.example');
  });
});

describe('a ticket', () => {
  it.each([
    ['it', 'Prenotazione confermata: 2 posti.', 'Codice K7QD-93MX', 'A venerdì, Maria.'],
    ['en', 'Booking confirmed: 2 seats.', 'Code K7QD-93MX', 'See you on Friday, Maria.'],
  ] as const)('shows the QR code, the code in words and the link (%s)', (locale, heading, code, farewell) => {
    const { html, text } = render(aTicket({ locale }), '');
    for (const part of [html, text]) {
      for (const words of [heading, code, farewell, '/ticket#mAnAgE9-']) expect(part).toContain(words);
      expect(part).not.toContain('/t#');
    }
    expect(html).toContain("src='cid:qr-code@ticket'");
  });
});

describe('a cancellation', () => {
  it('says what is no longer valid, without a link', () => {
    const { html, text } = render(aCancellation(), '');
    expect(text).toContain('La tua prenotazione è annullata.');
    expect(html).toContain('<strong>Il biglietto K7QD-93MX non vale più.</strong>');
    expect(html + text).not.toMatch(/href|https?:/);
    expect(render(aCancellation({ locale: 'en' }), '').text).toContain('Ticket K7QD-93MX is no longer valid.');
  });
});

describe('a letter about an account', () => {
  it.each([
    ['it', anInvitation, 'Maria, da oggi lavori al botteghino di AzioneLab APS.', 'venerdì 4 dicembre, 18:02'],
    ['en', anInvitation, 'Maria, you now work at the box office of AzioneLab APS.', 'Friday 4 December, 18:02'],
    ['it', aPasswordReset, 'Maria, scegli un’altra password per AzioneLab APS.', 'venerdì 4 dicembre, 18:02'],
    ['en', aPasswordReset, 'Maria, choose another password for AzioneLab APS.', 'Friday 4 December, 18:02'],
  ] as const)('has a link, its end, and no evening (%s)', (locale, letter, heading, until) => {
    const { html, text } = render(letter({ locale }), '');
    for (const part of [html, text]) {
      for (const words of [heading, until, '/set-password#iNvItE9-']) expect(part).toContain(words);
      expect(part).not.toMatch(/undefined|\bnull\b/);
    }
    expect(html).toContain('background:#B5102A;color:#FFF1E6');
    expect(html).not.toContain('<img');
  });
});

describe('a subject', () => {
  it('names the show', () => {
    expect(subjectOf('ticket', 'it', 'Amleto')).toBe('Il tuo biglietto: Amleto');
    expect(subjectOf('confirmation_request', 'en', 'Hamlet')).toBe('Confirm your seats: Hamlet');
  });
});
