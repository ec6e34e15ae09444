import { Origins } from '@azionelab/api/accounts';
import { CurrentCompany, NotFound, Site } from '@azionelab/api/kernel';
import { Programme, Season } from '@azionelab/api/shows';
import type { OembedView } from '@azionelab/contracts';
import type { OembedRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { type Embedded, embeddedBy, frameAddress } from './embed-address';
import { EMBED_WORDS } from './embed-words';
import { escapeHtml } from './escape-html';

/** Seconds for which a site may keep how it shows a page of ours. */
const CACHE_AGE = 3600;
const SIZE = { width: 720, programme: 640, booking: 1100 };

/** Tells other sites how a page of the company's site is shown inside theirs (oembed.com). */
@Injectable()
export class Oembed {
  constructor(
    private readonly site: Site,
    private readonly company: CurrentCompany,
    private readonly origins: Origins,
    private readonly season: Season,
    private readonly programme: Programme,
  ) {}

  /** @throws NotFound for what is no page of ours, or none that can be shown elsewhere */
  async describe({ url, maxwidth = SIZE.width, maxheight = Infinity }: OembedRequest): Promise<OembedView> {
    const what = this.find(url);
    const title = await this.titleOf(what);
    const width = Math.min(SIZE.width, maxwidth);
    const height = Math.min(what.kind === 'booking' ? SIZE.booking : SIZE.programme, maxheight);
    const origin = this.site.origin();
    const src = escapeHtml(origin + frameAddress(what));
    return {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: this.company.get().name,
      provider_url: origin,
      cache_age: CACHE_AGE,
      html: `<iframe src="${src}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
      width,
      height,
      ...(what.kind === 'show' && picture(origin, what.slug)),
    };
  }

  private find(url: string): Embedded {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    const what = address && this.origins.isOurs(address.origin) ? embeddedBy(address) : null;
    if (!what) throw new NotFound();
    return what;
  }

  private async titleOf(what: Embedded): Promise<string> {
    const words = EMBED_WORDS[what.language];
    if (what.kind === 'show') return (await this.season.show(what.slug)).title;
    if (what.kind === 'programme') return `${words.programme} · ${this.company.get().name}`;
    const { show } = await this.programme.performance(what.performance);
    return `${words.book}: ${show.title}`;
  }
}

const picture = (origin: string, slug: string) => ({
  thumbnail_url: `${origin}/posters/${slug}.png`,
  thumbnail_width: 1200,
  thumbnail_height: 630,
});
