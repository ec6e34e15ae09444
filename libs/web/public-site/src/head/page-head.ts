import { DOCUMENT } from '@angular/common';
import { effect, inject, Injectable, type Signal, untracked } from '@angular/core';
import { Meta } from '@angular/platform-browser';
import { type ActivatedRouteSnapshot, Router } from '@angular/router';
import { Company, LANGUAGE, languageLinks, PageTitle } from '@azionelab/web/kernel';

/** What a page tells search engines and previews about itself. */
export interface PageFacts {
  /** Without the company's name, which is added; the home page has none. */
  title?: string;
  description: string;
  /** The picture of a shared link, 1200 x 630: its path and what it shows. */
  image?: { path: string; alt: string } | null;
  /** The page's one address, with its query when that is another page; else the present path. */
  path?: string;
  /** True for a page that nobody should find by searching. */
  unlisted?: boolean;
  /** schema.org data, e.g. a `TheaterEvent`. */
  data?: object;
}

const LOCALES = { it: 'it_IT', en: 'en_GB' };

/** Title, description, Open Graph, languages and structured data of a public page. */
@Injectable({ providedIn: 'root' })
export class PageHead {
  private readonly document = inject(DOCUMENT);
  private readonly meta = inject(Meta);
  private readonly title = inject(PageTitle);
  private readonly company = inject(Company);
  private readonly router = inject(Router);
  private readonly language = inject(LANGUAGE);

  describe({ title, description, image, path, unlisted = false, data }: PageFacts): void {
    this.title.set(title);
    this.meta.updateTag({ name: 'description', content: description });
    const own = this.company.name();
    this.openGraph('title', title ?? own);
    this.openGraph('site_name', own);
    this.openGraph('description', description);
    this.openGraph('type', 'website');
    this.openGraph('locale', LOCALES[this.language]);
    this.openGraph('locale:alternate', LOCALES[this.language === 'en' ? 'it' : 'en']);
    this.tellPicture(image ?? null);
    this.tellAddresses(unlisted ? null : (path ?? this.router.url.split(/[?#]/)[0] ?? '/'));
    if (unlisted) this.meta.updateTag({ name: 'robots', content: 'noindex' });
    else this.meta.removeTag('name="robots"');
    this.tellData(data);
  }

  /** Tells what a route states about itself; a page that knows more says so when it knows. */
  followRoutes(page: Signal<{ route: ActivatedRouteSnapshot }>): void {
    effect(() => {
      const { route } = page();
      const { description, unlisted } = route.data;
      if (typeof description !== 'string') return;
      untracked(() => this.describe({ title: route.title, description, unlisted: unlisted === true }));
    });
  }

  /** An address that works outside the site. */
  absolute(path: string): string {
    return new URL(path, this.document.location.origin).href;
  }

  private openGraph(property: string, content: string | null): void {
    if (content === null) this.meta.removeTag(`property="og:${property}"`);
    else this.meta.updateTag({ property: `og:${property}`, content });
  }

  private tellPicture(image: { path: string; alt: string } | null): void {
    this.openGraph('image', image && this.absolute(image.path));
    this.openGraph('image:width', image && '1200');
    this.openGraph('image:height', image && '630');
    this.openGraph('image:alt', image && image.alt);
    this.meta.updateTag({ name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' });
  }

  /** The page's one address, and the same page in each language; none for a page that is not to be found. */
  private tellAddresses(path: string | null): void {
    for (const link of this.document.head.querySelectorAll('link[data-page]')) link.remove();
    this.openGraph('url', null);
    if (path === null) return;
    for (const { language, href } of languageLinks(path)) {
      this.link({ rel: 'alternate', hreflang: language, href: this.absolute(href) });
      if (language === 'it') this.link({ rel: 'alternate', hreflang: 'x-default', href: this.absolute(href) });
      if (language !== this.language) continue;
      this.link({ rel: 'canonical', href: this.absolute(href) });
      this.openGraph('url', this.absolute(href));
    }
  }

  private tellData(data: object | undefined): void {
    this.document.head.querySelector('script[data-page]')?.remove();
    if (!data) return;
    const script = this.document.createElement('script');
    // The server's document knows no `dataset`.
    script.setAttribute('type', 'application/ld+json');
    script.setAttribute('data-page', '');
    // A title may hold `</script>`.
    script.textContent = JSON.stringify(data).replaceAll('<', '\\u003c');
    this.document.head.appendChild(script);
  }

  private link(attributes: Record<string, string>): void {
    const link = this.document.createElement('link');
    for (const [name, value] of Object.entries({ ...attributes, 'data-page': '' })) link.setAttribute(name, value);
    this.document.head.appendChild(link);
  }
}
