import type { FormGroup } from '@angular/forms';
import type { Observable } from 'rxjs';

/** What an edit form may have for a row: those with a version are saved on the condition that nobody was faster. */
export interface Versioned {
  version: number;
}

/** A field of a form; its key is the control's name, and the API's. */
export interface EditField {
  /** As the page names it. */
  label: string;
  /** Id of its control on the page; the key unless told otherwise. */
  id?: string;
  /** What a value is in words, for those who compare theirs with somebody else's. */
  words?: (value: unknown) => string;
  /** Says how to mend it, when the form's own sentence is not good enough. */
  error?: (errors: Record<string, unknown>) => string | null;
}

/** How one thing is edited. */
export interface EditSettings<Row> {
  form: FormGroup;
  fields: Record<string, EditField>;
  /** Sends what was typed; `version` goes into `If-Match`, and is null for what is made anew. */
  save: (version: number | null) => Observable<Row>;
  /** The row as it is now, for whoever was overtaken. */
  read?: () => Observable<Row>;
  /** What the form would show of a row. */
  valuesOf?: (row: Row) => Record<string, unknown>;
}

/** Somebody saved while this was being edited: the fields in which both differ. */
export interface Overtaken<Row> {
  theirs: Row;
  version: number;
  fields: { key: string; label: string; mine: string; theirs: string }[];
}
