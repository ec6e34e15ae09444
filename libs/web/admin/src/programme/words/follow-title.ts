import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { FormControl } from '@angular/forms';
import { slugOf } from './slug-of';

/** Makes the address from the title while both are new, until somebody writes their own. */
export function followTitle(title: FormControl<string>, slug: FormControl<string>, isNew: () => boolean): void {
  title.valueChanges.pipe(takeUntilDestroyed()).subscribe((text) => {
    if (isNew() && !slug.dirty) slug.setValue(slugOf(text));
  });
}
