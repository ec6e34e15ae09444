import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';

/** One mail of the mailbox: what it holds, and the file it stands in. */
export interface ReceivedMail {
  /** Name of its file without the ending; later mails sort higher. */
  id: string;
  source: Buffer;
  email: Email;
}

const ENDING = '.eml';

/** The folder in which the embedded mailbox keeps what it was given. */
export class MailFolder {
  constructor(private readonly dir: string) {}

  /** Newest first. */
  async newest(most = Infinity): Promise<ReceivedMail[]> {
    return Promise.all((await this.ids()).slice(0, most).map((id) => this.read(id)));
  }

  async find(id: string): Promise<ReceivedMail | undefined> {
    return (await this.ids()).includes(id) ? this.read(id) : undefined;
  }

  private async ids(): Promise<string[]> {
    const files = await readdir(this.dir).catch(() => []);
    const mails = files.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
    return mails.sort().reverse();
  }

  private async read(id: string): Promise<ReceivedMail> {
    const source = await readFile(join(this.dir, id + ENDING));
    return { id, source, email: await PostalMime.parse(source) };
  }
}

/** `Maria <maria@example.org>, …` */
export function addresses(list: Address[] = []): string {
  return list.map(({ name, address }) => (name && address ? `${name} <${address}>` : (address ?? name))).join(', ');
}

/** The bytes of an attachment. */
export function bytesOf({ content }: Attachment): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array);
}

/** The HTML part with its own pictures put in; links open in a tab of their own. */
export function standaloneHtml({ html = '', attachments }: Email): string {
  const own = attachments.filter(({ contentId }) => contentId);
  const pictures = new Map(own.map((picture) => [picture.contentId?.slice(1, -1), picture]));
  const withPictures = html.replaceAll(/cid:([^"'\s)]+)/g, (reference, id: string) => {
    const picture = pictures.get(id);
    return picture ? `data:${picture.mimeType};base64,${bytesOf(picture).toString('base64')}` : reference;
  });
  const start = withPictures.includes('<head>') ? '<head>' : '';
  return withPictures.replace(start, `${start}<base target="_blank">`);
}
