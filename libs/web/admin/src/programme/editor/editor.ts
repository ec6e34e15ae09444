import { computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { OfficeRow } from '@azionelab/contracts';
import { from } from 'rxjs';
import { edit, Notices, type Edit, type EditSettings } from '../../form';
import type { OfficeRows } from '../api/office-rows';
import { Removing, type Removal } from './removing';
import { rowOf, type RowOf } from './row-of';

/** What a page may edit; some of it visitors see only once it is published. */
export type EditorRow = OfficeRow & { is_published?: boolean };

/** What is its own about one kind of row. */
export interface EditorSettings<Row extends EditorRow, Body extends object> extends Omit<
  EditSettings<Row>,
  'read' | 'save'
> {
  /** The id in the page's address; none where a new row is made. */
  id: () => number | undefined;
  rows: OfficeRows<Row, Body>;
  /** What the API is told. */
  body: () => Body;
  /** Where all rows are listed: `/admin/shows`. */
  list: string;
  /** What to say of a row once it is saved. */
  savedWords: (row: Row) => string;
  removal: (row: Row) => Omit<Removal, 'leadTo' | 'remove'>;
  /** A saved row is looked at on another page. */
  leaves?: boolean;
}

/** One row on a page of its own: made or changed, shown to visitors or hidden, taken away. */
export class Editor<Row extends EditorRow, Body extends object> {
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private begun: number | null = null;

  readonly removing = new Removing();
  readonly edit: Edit<Row>;
  readonly row: RowOf<Row>;
  readonly isPublished = computed(() => this.row.value()?.is_published ?? false);

  /** Make it where a page's fields are. */
  constructor(private readonly settings: EditorSettings<Row, Body>) {
    const { id, rows, body } = settings;
    this.edit = edit<Row>({
      ...settings,
      save: (version) => from(version === null ? rows.create(body()) : this.change(version)),
      read: () => from(rows.read(id() ?? 0)),
    });
    this.row = rowOf(
      id,
      (known) => rows.read(known),
      (row) => this.begin(row),
    );
  }

  async save(): Promise<void> {
    this.saved(await this.edit.save());
  }

  /** Saves what is written, and shows it to visitors, or hides it. */
  async publish(is_published: boolean): Promise<void> {
    const control = this.settings.form.get('is_published');
    const before: unknown = control?.value;
    control?.setValue(is_published);
    const row = await this.edit.save();
    if (!row) control?.setValue(before);
    this.saved(row);
  }

  saved(row: Row | null): void {
    if (!row) return;
    const { id, list, savedWords, leaves } = this.settings;
    const isNew = id() === undefined;
    this.notices.say(savedWords(row));
    if (isNew || leaves) void this.router.navigate([list, row.id], { replaceUrl: isNew });
    else this.row.set(row);
  }

  remove(row: Row): void {
    const { form, list, removal, rows } = this.settings;
    const remove = () => rows.remove(row);
    void this.removing.ask({ ...removal(row), remove, leadTo: list }, () => form.markAsPristine());
  }

  /** After its picture alone was changed, what is being written stays as it is. */
  private begin(row: Row): void {
    if (this.settings.form.dirty && this.begun === row.id) return;
    this.begun = row.id;
    this.edit.begin(row);
  }

  /** A picture that was sent from here meanwhile is no conflict. */
  private change(version: number): Promise<Row> {
    const { id, rows, body } = this.settings;
    const known = Math.max(version, this.row.value()?.version ?? 0);
    return rows.change({ id: id() ?? 0, version: known }, body());
  }
}
