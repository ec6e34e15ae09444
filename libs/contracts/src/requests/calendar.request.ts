import { LOCALES, type Locale } from '../states';
import { OneOf, Optional } from './fields';

/** Query of GET /api/calendar.ics and of a show's: the company's own language unless told otherwise. */
export class CalendarRequest {
  /** Language of the calendar; the company's unless told otherwise. */
  @Optional()
  @OneOf(LOCALES)
  locale?: Locale;
}
