import { effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { Company } from './company';

/** The title of the page, with the company's name behind it. A page that learns its own name later says it here. */
@Injectable({ providedIn: 'root' })
export class PageTitle {
  private readonly company = inject(Company);
  private readonly document = inject(Title);
  private readonly page = signal<string | undefined>(undefined);

  constructor() {
    effect(() => {
      const page = this.page();
      this.document.setTitle(page ? `${page} · ${this.company.name()}` : this.company.name());
    });
  }

  set(title: string | undefined): void {
    this.page.set(title);
  }
}

/** Takes the title that a route states; a route without one leaves it to its page. */
@Injectable({ providedIn: 'root' })
export class PageTitleStrategy extends TitleStrategy {
  private readonly title = inject(PageTitle);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const title = this.buildTitle(snapshot);
    if (title) this.title.set(title);
  }
}
