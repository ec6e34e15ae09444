import { DOCUMENT } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { Meta } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { Company, LANGUAGE, languageLinks, PageTitle } from '@azionelab/web/kernel';

/** What a page tells search engines and previews about itself. */
export interface PageFacts {
  /** Without the company's name, which is added; the home page has none. */
  title?: string;
  description: string;
  /** Absolute path of a picture. */
  image?: string | null;
  /** schema.org data, e.g. a `TheaterEvent`. */
  data?: object;
}

/** Title, description, Open Graph, languages and structured data of a public page. */
@Injectable({ providedIn: 'root' })
export class PageHead {
  private readonly document = inject(DOCUMENT);
  private readonly meta = inject(Meta);
  private readonly title = inject(PageTitle);
  private readonly company = inject(Company);
  private readonly router = inject(Router);
  private readonly language = inject(LANGUAGE);

  describe({ title, description, image, data }: PageFacts): void {
    this.title.set(title);
    this.meta.updateTag({ name: 'description', content: description });
    const own = this.company.name();
    this.openGraph('title', title ?? own);
    this.openGraph('site_name', own);
    this.openGraph('description', description);
    this.openGraph('type', 'website');
    this.openGraph('locale', this.language === 'en' ? 'en_GB' : 'it_IT');
    if (image) this.openGraph('image', this.absolute(image));
    else this.meta.removeTag('property="og:image"');
    this.tellLanguages();
    this.tellData(data);
  }

  /** An address that works outside the site. */
  absolute(path: string): string {
    return new URL(path, this.document.location.origin).href;
  }

  private openGraph(property: string, content: string): void {
    this.meta.updateTag({ property: `og:${property}`, content });
  }

  private tellLanguages(): void {
    for (const link of this.document.head.querySelectorAll('link[data-page]')) link.remove();
    const links = languageLinks(this.router.url.split(/[?#]/)[0] ?? '/');
    for (const { language, href } of links) {
      this.link({ rel: 'alternate', hreflang: language, href: this.absolute(href) });
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
