import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import { addresses, type ReceivedMail } from './mail-folder';
import pageTemplate from './mailbox-page.html.hbs';
import { MAILBOX_STYLE } from './mailbox-style';

const page = Handlebars.compile(pageTemplate, { strict: true });
const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const styleHash = createHash('sha256').update(MAILBOX_STYLE).digest('base64');

/** What the page may do: show its own style, and frame what is on this server. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** What a mail may do inside it: nothing, but open its links in a tab of their own. */
export const MAIL_POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox`;

const line = ({ id, email }: ReceivedMail) => ({
  id,
  subject: email.subject || '(no subject)',
  to: addresses(email.to),
  date: email.date ?? '',
  when: email.date ? when.format(new Date(email.date)) : '',
});

const whole = (mail: ReceivedMail) => ({
  ...line(mail),
  from: addresses(mail.email.from ? [mail.email.from] : []),
  html: Boolean(mail.email.html),
  text: mail.email.text ?? '',
  attachments: mail.email.attachments.map(({ filename, mimeType }, index) => ({
    name: filename ?? mimeType,
    url: `/dev/mailbox/messages/${mail.id}/attachments/${index}`,
  })),
});

/** The list of mails and, beside it, the one that is shown. */
export function mailboxPage(mails: ReceivedMail[], shown?: ReceivedMail): string {
  const rows = mails.map((mail) => ({ ...line(mail), current: mail.id === shown?.id ? 'page' : 'false' }));
  const values = { layout: shown ? 'one' : 'all', mails: rows, shown: shown ? whole(shown) : null };
  return `<!doctype html>\n${page({ style: MAILBOX_STYLE, ...values })}`;
}

/** A mail as tests read it. */
export function mailView({ id, email }: ReceivedMail) {
  return {
    id,
    message_id: email.messageId ?? null,
    from: addresses(email.from ? [email.from] : []),
    to: addresses(email.to),
    subject: email.subject ?? '',
    text: email.text ?? '',
    html: email.html ?? '',
    attachments: email.attachments.map(({ filename, mimeType }) => filename ?? mimeType),
  };
}
