import { LIMITS, PAGE_SIZE_MAX } from '../limits';
import { Optional, QueryNumber } from './fields';
import { Text } from './text';

/** Which page of a list: the first of 25 rows unless told otherwise. */
export class PageRequest {
  @QueryNumber({ min: 1, max: 1_000_000 })
  page?: number;

  @QueryNumber({ min: 1, max: PAGE_SIZE_MAX })
  page_size?: number;
}

/** A page of a list that can be searched. */
export class SearchRequest extends PageRequest {
  @Optional()
  @Text({ max: LIMITS.search })
  search?: string;
}

/** A list of the office: `ordering` is a field, with a dash before it for the other direction. */
export class OfficeListRequest extends SearchRequest {
  @Optional()
  @Text({ max: LIMITS.search })
  ordering?: string;
}
