import { Injectable, signal } from '@angular/core';
import type { Finding } from './finding';

const MOST = 6;

/** What was found lately. In memory alone: names of guests are nothing to leave on a device. */
@Injectable({ providedIn: 'root' })
export class Recent {
  private readonly kept = signal<readonly Finding[]>([]);

  readonly findings = this.kept.asReadonly();

  keep(finding: Finding): void {
    this.kept.update((all) => [finding, ...all.filter(({ path }) => path !== finding.path)].slice(0, MOST));
  }

  forget(): void {
    this.kept.set([]);
  }
}
