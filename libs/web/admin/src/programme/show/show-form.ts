import { inject } from '@angular/core';
import { NonNullableFormBuilder } from '@angular/forms';
import {
  LIMITS,
  type CreateShowRequest,
  type CreditView,
  type Gel,
  type Motif,
  type OfficeShowView,
} from '@azionelab/contracts';
import { atMost, filled, numberOrNull, orNull, ruleWords, slugForm, whole } from '../editor/rules';
import type { EditField } from '../../form';
import { GEL_WORDS, MOTIF_WORDS } from './look-words';

export type ShowForm = ReturnType<typeof showForm>;

/** The form of a show. Call it where a page's fields are. */
export function showForm() {
  const build = inject(NonNullableFormBuilder);
  return build.group({
    title: ['', [filled, atMost(LIMITS.title)]],
    slug: ['', [filled, slugForm, atMost(LIMITS.slug)]],
    credit: ['', atMost(LIMITS.line)],
    summary: ['', atMost(LIMITS.notes)],
    description: ['', atMost(LIMITS.text)],
    duration_minutes: ['', whole(1, 1440)],
    language: ['', atMost(LIMITS.line)],
    age_from: ['', whole(0, 120)],
    entry_note: ['', atMost(LIMITS.line)],
    warnings: ['', atMost(LIMITS.line)],
    credits: build.control<CreditView[]>([], wholeLines),
    gel: build.control<Gel | null>(null),
    motif: build.control<Motif | null>(null),
    is_published: [false],
  });
}

/** What the form shows of a show. */
export function showValues(show: OfficeShowView): Record<string, unknown> {
  const text = (value: string | number | null) => `${value ?? ''}`;
  return {
    title: show.title,
    slug: show.slug,
    credit: text(show.credit),
    summary: show.summary,
    description: show.description,
    duration_minutes: text(show.duration_minutes),
    language: text(show.language),
    age_from: text(show.age_from),
    entry_note: text(show.entry_note),
    warnings: text(show.warnings),
    credits: show.credits ?? [],
    gel: show.gel,
    motif: show.motif,
    is_published: show.is_published,
  };
}

/** What the API is told. */
export function showBody(form: ShowForm): CreateShowRequest {
  const typed = form.getRawValue();
  const credits = typed.credits.filter(({ role, names }) => role.trim() || names.trim());
  return {
    ...typed,
    credit: orNull(typed.credit),
    duration_minutes: numberOrNull(typed.duration_minutes),
    language: orNull(typed.language),
    age_from: numberOrNull(typed.age_from),
    entry_note: orNull(typed.entry_note),
    warnings: orNull(typed.warnings),
    credits: credits.length ? credits : null,
  };
}

/** Who did what: both, or neither. */
function wholeLines({ value }: { value: CreditView[] }): { lines: true } | null {
  return value.some(({ role, names }) => !role.trim() !== !names.trim()) ? { lines: true } : null;
}

const lines = (errors: Record<string, unknown>) =>
  errors['lines'] ? $localize`:@@admin.programme.credits-half:In ogni riga servono il ruolo e il nome.` : null;
const creditWords = (value: unknown) =>
  (value as CreditView[]).map(({ role, names }) => `${role}: ${names}`).join('\n') || '—';
const named = (names: Record<string, string>) => (value: unknown) => (value ? (names[value as string] ?? '') : '—');

export const SHOW_FIELDS: Record<string, EditField> = {
  title: { label: $localize`:@@admin.programme.show-title:Titolo` },
  slug: { label: $localize`:@@admin.programme.slug:Indirizzo nel sito`, error: ruleWords },
  credit: { label: $localize`:@@admin.programme.credit:Di chi è` },
  summary: { label: $localize`:@@admin.programme.summary:In breve` },
  description: { label: $localize`:@@admin.programme.description:Testo` },
  duration_minutes: { label: $localize`:@@admin.programme.duration:Durata in minuti`, error: ruleWords },
  language: { label: $localize`:@@admin.programme.language:Lingua` },
  age_from: { label: $localize`:@@admin.programme.age:Età consigliata, da`, error: ruleWords },
  entry_note: { label: $localize`:@@admin.programme.entry:Ingresso` },
  warnings: { label: $localize`:@@admin.programme.warnings:Avvertenze` },
  credits: { label: $localize`:@@admin.programme.credits:Chi lo fa`, error: lines, words: creditWords },
  gel: { label: $localize`:@@admin.programme.gel:Colore`, words: named(GEL_WORDS) },
  motif: { label: $localize`:@@admin.programme.motif:Disegno`, words: named(MOTIF_WORDS) },
  is_published: { label: $localize`:@@admin.programme.published:In linea` },
};
