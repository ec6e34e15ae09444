import { LIMITS } from '../limits';
import { OneOf, Optional, QueryNumber } from './fields';
import { Text } from './text';

/** Query of GET /api/oembed/ (oembed.com, 2.2). */
export class OembedRequest {
  /** Address of a page of the company's site: the programme, a show or a booking. */
  @Text({ max: LIMITS.url, min: 1, example: 'https://www.example.org/shows/ballata-per-un-faro-spento' })
  url!: string;

  /** Widest that the page has room for, in pixels. */
  @QueryNumber({ min: 1, max: 10_000 })
  maxwidth?: number;

  /** Highest that the page has room for, in pixels. */
  @QueryNumber({ min: 1, max: 10_000 })
  maxheight?: number;

  /** `json`, the only one there is. */
  @Optional()
  @OneOf(['json'])
  format?: 'json';
}
