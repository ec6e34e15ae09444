import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, linkedSignal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import type { Finding } from './finding';
import { Recent } from './recent';
import { SearchStore } from './search-store';

/** Search over everything, and what can be done: a field with a list that the arrow keys walk. */
@Component({
  selector: 'az-search-dialog',
  imports: [MatIcon, MatProgressBar],
  templateUrl: './search-dialog.html',
  styleUrl: './search-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchDialog {
  private readonly dialog = inject<MatDialogRef<SearchDialog>>(MatDialogRef);
  private readonly router = inject(Router);
  private readonly recent = inject(Recent);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly store = new SearchStore();
  /** Each finding with its place in the whole list. */
  protected readonly groups = computed(() => {
    let place = 0;
    return this.store
      .groups()
      .map(({ title, findings }) => ({ title, findings: findings.map((finding) => ({ finding, place: place++ })) }));
  });
  private readonly all = computed(() => this.store.groups().flatMap(({ findings }) => findings));
  /** Where the arrow keys are; the first one whenever something else was found. */
  protected readonly at = linkedSignal<readonly Finding[], number>({ source: this.all, computation: () => 0 });
  protected readonly found = computed(() => {
    const count = this.all().length;
    return count === 1
      ? $localize`:@@admin.search.one-found:1 risultato`
      : $localize`:@@admin.search.found:${count}:count: risultati`;
  });

  protected walk(event: KeyboardEvent): void {
    const count = this.all().length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count) this.at.update((at) => (at + step + count) % count);
    else if (event.key === 'Enter') this.open(this.all()[this.at()]);
    else return;
    event.preventDefault();
    this.host.querySelector(`#finding-${this.at()}`)?.scrollIntoView?.({ block: 'nearest' });
  }

  protected open(finding: Finding | undefined): void {
    if (!finding) return;
    if (finding.detail !== undefined || /\/\d+$/.test(finding.path)) this.recent.keep(finding);
    this.dialog.close();
    void this.router.navigateByUrl(finding.path);
  }
}
