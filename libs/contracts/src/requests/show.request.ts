import { Optional, Instant, OneOf } from './fields';
import { PageRequest } from './list.request';
import { Text } from './text';
import { LIMITS } from '../limits';

/** Query of GET /api/shows/{slug}/. */
export class ShowRequest {
  /** Tells past performances too. */
  @Optional()
  @OneOf(['past'])
  include?: 'past';
}

/** Query of GET /api/performances/: upcoming ones unless `from` says otherwise. */
export class PerformancesRequest extends PageRequest {
  /** Slug of the show. */
  @Optional()
  @Text({ max: LIMITS.slug })
  show?: string;

  /** Performances that begin at this time or later; now unless told otherwise. */
  @Optional()
  @Instant()
  from?: string;

  /** Performances that begin at this time or before. */
  @Optional()
  @Instant()
  to?: string;
}
