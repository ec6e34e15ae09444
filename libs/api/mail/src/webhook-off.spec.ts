import type { Locale } from '@azionelab/contracts';
import type { WebhookOffLetter } from './letter-content';
import { render } from './render';
import { subjectOf } from './words';

const letter = (change: Partial<WebhookOffLetter> = {}): WebhookOffLetter => ({
  kind: 'webhook_off',
  locale: 'it',
  company: { name: 'AzioneLab APS', contactEmail: null, timeZone: 'Europe/Rome' },
  recipientName: 'Ada Lenzi',
  webhookName: 'Sito <del> festival',
  failingSince: new Date('2026-11-22T18:05:00+01:00'),
  webhookUrl: 'https://azionelab.example/admin/webhooks/7',
  ...change,
});

describe('a letter about a webhook that was switched off', () => {
  const written = (of: WebhookOffLetter) => render(of, subjectOf('webhook_off', of.locale, of.webhookName));

  it.each<[Locale, string, string]>([
    ['it', 'Ada, abbiamo spento il webhook Sito <del> festival.', 'domenica 22 novembre, 18:05'],
    ['en', 'Ada, we switched the webhook Sito <del> festival off.', 'Sunday 22 November'],
  ])('says which one, since when nothing arrived, and where it is: %s', (locale, heading, since) => {
    const { text, html } = written(letter({ locale }));
    expect(text).toContain(heading);
    expect(text).toContain(since);
    expect(text).toContain('https://azionelab.example/admin/webhooks/7');
    expect(html).toContain('Sito &lt;del&gt; festival');
    expect(html).not.toContain('<del>');
  });

  it('says of an address that is gone just that', () => {
    const { text } = written(letter({ failingSince: null }));
    expect(text).toContain('che non esiste più (410)');
    expect(text).not.toContain('novembre');
  });
});
