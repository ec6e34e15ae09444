import { Settings } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';

/** Names and attributes of our three cookies. Under HTTPS the hidden ones are bound to their very host. */
@Injectable()
export class Cookies {
  readonly session: string;
  readonly forgerySecret: string;
  /** Readable by our pages, and sent back by Angular as `X-XSRF-TOKEN`. */
  readonly forgeryToken = 'XSRF-TOKEN';
  readonly attributes: { path: '/'; sameSite: 'lax'; secure: boolean };

  constructor({ publicUrl }: Settings) {
    const secure = publicUrl.startsWith('https:');
    const prefix = secure ? '__Host-' : '';
    this.session = `${prefix}az_session`;
    this.forgerySecret = `${prefix}az_xsrf`;
    this.attributes = { path: '/', sameSite: 'lax', secure };
  }

  /** For what no script may read. */
  get hidden() {
    return { ...this.attributes, httpOnly: true };
  }
}
