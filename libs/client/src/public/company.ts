import type { CompanyView, OembedRequest, OembedView, PageView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { file, json } from '../exchange/call';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** What a visitor may know of the company: its name, language, time zone, colours, and the pages of its menu. */
export function read(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /company/', as: json<CompanyView>, refusals: [] }, options);
}

/**
 * A published page of the company's own. Its `body` is Markdown.
 *
 * Refusals: `not_found`, for an unpublished one too.
 */
export function page(at: Connection, slug: string, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /pages/{slug}/', path: { slug }, as: json<PageView>, refusals: ['not_found'] },
    options,
  );
}

/**
 * An uploaded picture (WebP). What stands in its name is what is in it, so that it may be kept for ever.
 *
 * Refusals: `not_found`.
 * @param name the end of a picture's address: `<hash>-<width>.webp`, the width one of `POSTER_WIDTHS`
 */
export function picture(at: Connection, name: string, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /pictures/{name}', path: { name }, as: file, refusals: ['not_found'], streams: true },
    options,
  );
}

/**
 * How a page of this site is shown inside another one, as oembed.com names it: `url` is the programme, a show or a booking;
 * widths and heights are pixels.
 *
 * Refusals: `invalid_input`, `not_found` for another page.
 */
export function oembed(at: Connection, query: OembedRequest, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /oembed/', query, as: json<OembedView>, refusals: ['invalid_input', 'not_found'] },
    options,
  );
}
