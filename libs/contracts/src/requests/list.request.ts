import { LIMITS, PAGE_SIZE_MAX } from '../limits';
import { Optional, QueryNumber } from './fields';
import { Text } from './text';

/** Which page of a list: the first of 25 rows unless told otherwise. */
export class PageRequest {
  /** Which page, from 1. */
  @QueryNumber({ min: 1, max: 1_000_000 })
  page?: number;

  /** Rows of a page; 25 unless told otherwise. */
  @QueryNumber({ min: 1, max: PAGE_SIZE_MAX })
  page_size?: number;
}

/** A page of a list that can be searched. */
export class SearchRequest extends PageRequest {
  /** A part of a text, in upper or lower case; where it is looked for, the list says. */
  @Optional()
  @Text({ max: LIMITS.search })
  search?: string;
}

/** A list of the office: `ordering` is a field, with a dash before it for the other direction. */
export class OfficeListRequest extends SearchRequest {
  /** A field, with a dash before it for the other direction; one that the list cannot be sorted by is refused. */
  @Optional()
  @Text({ max: LIMITS.search })
  ordering?: string;
}
