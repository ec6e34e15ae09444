import { DOCUMENT, inject } from '@angular/core';

/** A storage of the browser; null on the server, and where the visitor has forbidden it. */
export function browserStorage(kind: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return inject(DOCUMENT).defaultView?.[kind] ?? null;
  } catch {
    return null;
  }
}
