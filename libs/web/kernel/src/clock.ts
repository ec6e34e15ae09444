import { InjectionToken } from '@angular/core';

/** Tells what time it is; a test or a screenshot says otherwise. */
export const NOW = new InjectionToken<() => Date>('NOW', { providedIn: 'root', factory: () => () => new Date() });
