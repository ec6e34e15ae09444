import { computed, signal, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { AbstractControl } from '@angular/forms';
import { failureWords, readFailure, type Failure } from '@azionelab/web/kernel';
import type { ErrorItem } from '@azionelab/web/ui';
import { firstValueFrom } from 'rxjs';
import type { EditField, EditSettings, Overtaken, Versioned } from './edit-settings';
import { errorWords } from './error-words';
import { serverWords } from './server-words';
import { warnBeforeUnload } from './unsaved';

/** Made where a page's fields are. See `form/index.ts` for an example. */
export function edit<Row extends Partial<Versioned>>(settings: EditSettings<Row>): Edit<Row> {
  return new Edit<Row>(settings);
}

/** One thing being edited: what is wrong with it, whether it is saved, and whether somebody else was faster. */
export class Edit<Row extends Partial<Versioned>> {
  private readonly events: Signal<unknown>;
  private readonly version = signal<number | null>(null);
  private readonly tried = signal(false);
  private readonly general = signal<readonly ErrorItem[]>([]);
  private readonly told = signal<readonly ErrorItem[]>([]);

  readonly busy = signal(false);
  readonly overtaken = signal<Overtaken<Row> | null>(null);
  /** What stands in the way, for the summary: given anew at each attempt, which moves the focus there. */
  readonly problems = this.told.asReadonly();
  readonly unsaved = computed(() => {
    this.events();
    return this.settings.form.dirty;
  });

  constructor(private readonly settings: EditSettings<Row>) {
    this.events = toSignal(settings.form.events);
    warnBeforeUnload(this.unsaved);
  }

  /** Shows a row: what was typed before is gone. */
  begin(row: Row, values = this.valuesOf(row)): void {
    this.version.set(row.version ?? null);
    this.overtaken.set(null);
    this.settle();
    this.settings.form.reset(values);
  }

  /** What is wrong with a field, for `az-field`: once it was left, or sent. */
  error(key: string): string | null {
    this.events();
    const control = this.control(key);
    if (!control || control.valid || control.disabled || !(control.touched || this.tried())) return null;
    return this.wordsOf(key, control);
  }

  /** Saves; the row as it is then, or null when something stood in the way, which is told. */
  async save(): Promise<Row | null> {
    if (this.busy()) return null;
    this.tried.set(true);
    this.general.set([]);
    this.settings.form.markAllAsTouched();
    if (this.settings.form.invalid) return this.tell();
    this.busy.set(true);
    try {
      const row = await firstValueFrom(this.settings.save(this.version()));
      this.version.set(row.version ?? null);
      this.overtaken.set(null);
      this.settle();
      this.settings.form.markAsPristine();
      return row;
    } catch (error) {
      return await this.fail(readFailure(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** Saves over what somebody else saved. */
  async saveOver(): Promise<Row | null> {
    this.version.set(this.overtaken()?.version ?? this.version());
    return this.save();
  }

  /** Gives up what was typed for what somebody else saved. */
  takeTheirs(): void {
    const theirs = this.overtaken()?.theirs;
    if (theirs) this.begin(theirs);
  }

  private async fail(failure: Failure): Promise<null> {
    if (failure.kind === 'invalid') {
      for (const [key, messages] of Object.entries(failure.fields)) this.blame(key, serverWords(messages));
      return this.tell();
    }
    if (failure.kind === 'refused' && failure.refusal.status === 'conflict' && failure.refusal.version !== undefined) {
      if (await this.compare()) return null;
    }
    this.general.set([{ text: failureWords(failure) }]);
    return this.tell();
  }

  /** A message of the API at its field; on top of the form when the form has no such field. */
  private blame(key: string, message: string): void {
    const name = key.split('.')[0] ?? key;
    const control = this.control(key) ?? this.control(name);
    if (control && this.settings.fields[name]) control.setErrors({ server: message });
    else this.general.update((items) => [...items, { text: message }]);
  }

  private async compare(): Promise<boolean> {
    const theirs = this.settings.read && (await firstValueFrom(this.settings.read()).catch(() => null));
    if (!theirs) return false;
    const values = this.valuesOf(theirs);
    const fields = Object.entries(this.settings.fields).flatMap(([key, field]) => {
      const [mine, other] = [this.control(key)?.value as unknown, values[key]];
      const same = JSON.stringify(mine ?? null) === JSON.stringify(other ?? null);
      return same ? [] : [{ key, label: field.label, mine: inWords(field, mine), theirs: inWords(field, other) }];
    });
    this.told.set([]);
    this.overtaken.set({ theirs, version: theirs.version ?? 0, fields });
    return true;
  }

  private tell(): null {
    const wrong = Object.entries(this.settings.fields).flatMap(([key, field]) => {
      const control = this.control(key);
      const text = control?.enabled && control.invalid ? this.wordsOf(key, control) : null;
      return text ? [{ text: `${field.label}: ${text}`, field: field.id ?? key }] : [];
    });
    this.told.set([...this.general(), ...wrong]);
    return null;
  }

  private settle(): void {
    this.tried.set(false);
    this.general.set([]);
    this.told.set([]);
  }

  private wordsOf(key: string, control: AbstractControl): string {
    const errors = control.errors ?? {};
    return this.settings.fields[key]?.error?.(errors) ?? errorWords(errors);
  }

  private valuesOf(row: Row): Record<string, unknown> {
    return this.settings.valuesOf?.(row) ?? { ...row };
  }

  private control(key: string): AbstractControl | null {
    return this.settings.form.get(key);
  }
}

function inWords({ words }: EditField, value: unknown): string {
  if (words) return words(value);
  if (value === true) return $localize`:@@admin.form.yes:sì`;
  if (value === false) return $localize`:@@admin.form.no:no`;
  return value === null || value === undefined || value === '' ? '—' : String(value);
}
