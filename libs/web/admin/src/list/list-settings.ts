/** One choice of a filter. */
export interface FilterOption {
  value: string;
  label: string;
}

/** Something a list can be narrowed by; the frame draws its control, and the chip that takes it away. */
export interface ListFilter {
  /** What the endpoint and the address of the page call it. */
  name: string;
  label: string;
  /** What can be chosen; without them the filter is a day, or has no control of its own. */
  options?: () => readonly FilterOption[];
  /** The control is a calendar day. */
  day?: boolean;
  /** Beside the search (the default), behind “More filters”, or without a control: links and tabs set it. */
  place?: 'row' | 'more' | 'none';
  /** Words of the choice that narrows nothing. */
  any?: string;
  /** What the chip says of a value; null shows no chip. The option's own label unless told otherwise. */
  words?: (value: string) => string | null;
  /** What the endpoint is asked, when it is not the value in the address. */
  wire?: (value: string) => string | null;
}

/** A tab over a list: it sets several filters at once. */
export interface ListTab {
  label: string;
  count?: number | null;
  /** The filters that it sets, and with null those that it takes away: every tab names them all. */
  filters: Record<string, string | null>;
}

export type QueryValue = string | number | boolean | null | undefined;

/** What a list is made from. */
export interface ListSettings {
  /** `/api/admin/shows/` */
  url: string;
  filters?: readonly ListFilter[];
  /** The order unless told otherwise: a field, with a dash before it for the other direction. */
  ordering?: string;
  /** 10, 25, 50 or 100; 25 unless told otherwise. */
  pageSize?: number;
  /** Asked beside all that, and not shown in the address. Undefined asks nothing yet. */
  always?: () => Record<string, QueryValue> | undefined;
}

export const PAGE_SIZES: readonly number[] = [10, 25, 50, 100];
