/** How a page of the company's site is shown inside another one (GET /api/oembed/, as oembed.com names it). */
export interface OembedView {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which the answer may be kept. */
  cache_age: number;
  /** An iframe. */
  html: string;
  /** In pixels. */
  width: number;
  /** In pixels. */
  height: number;
  /** The picture of a show, 1200 x 630; absent for the whole programme. */
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}
