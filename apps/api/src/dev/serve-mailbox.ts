import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isFromThisMachine } from './loopback';
import { bytesOf, MailFolder, standaloneHtml } from './mail-folder';
import { MAIL_POLICY, mailboxPage, mailView, PAGE_POLICY } from './mailbox-page';

/** Mails that the page lists. */
const LISTED = 200;

type MailRequest = FastifyRequest<{ Params: { id: string; index?: string } }>;
type Answer = (request: MailRequest, reply: FastifyReply) => Promise<unknown>;

/** Shows what the embedded mailbox received, to this machine only. Never called in production. */
export function serveMailbox(server: FastifyInstance, dir: string): void {
  const folder = new MailFolder(dir);

  const get = (path: string, answer: Answer) =>
    server.get(`/dev/mailbox${path}`, async (request: MailRequest, reply) => {
      if (!isFromThisMachine(request)) return reply.callNotFound();
      // Mails bear secrets and personal data.
      void reply.header('Cache-Control', 'no-store').header('X-Content-Type-Options', 'nosniff');
      const body = await answer(request, reply);
      return body === undefined ? reply.callNotFound() : reply.send(body);
    });

  const page = (reply: FastifyReply, policy: string) =>
    reply.type('text/html; charset=utf-8').header('Content-Security-Policy', policy);

  get('', async (_request, reply) => {
    page(reply, PAGE_POLICY);
    return mailboxPage(await folder.newest(LISTED));
  });

  get('/messages.json', async () => (await folder.newest()).map(mailView));

  get('/messages/:id', async ({ params }, reply) => {
    const mail = await folder.find(params.id);
    if (!mail) return undefined;
    page(reply, PAGE_POLICY);
    return mailboxPage(await folder.newest(LISTED), mail);
  });

  get('/messages/:id/html', async ({ params }, reply) => {
    const mail = await folder.find(params.id);
    if (!mail?.email.html) return undefined;
    page(reply, MAIL_POLICY);
    return standaloneHtml(mail.email);
  });

  get('/messages/:id/source', async ({ params }, reply) => {
    const mail = await folder.find(params.id);
    if (!mail) return undefined;
    void reply.type('text/plain; charset=utf-8');
    return mail.source;
  });

  get('/messages/:id/attachments/:index', async ({ params }, reply) => {
    const mail = await folder.find(params.id);
    const attachment = mail?.email.attachments[Number(params.index)];
    if (!attachment) return undefined;
    const picture = attachment.mimeType === 'image/png';
    void reply.type(picture ? 'image/png' : 'application/octet-stream');
    void reply.header('Content-Security-Policy', MAIL_POLICY);
    const name = encodeURIComponent(attachment.filename ?? 'attachment');
    void reply.header('Content-Disposition', `${picture ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`);
    return bytesOf(attachment);
  });
}
