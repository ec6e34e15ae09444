import Validator from '@adobe/structured-data-validator';
import type { APIRequestContext } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { VOCABULARY } from './vocabulary';

const HTML = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Nothing comes from another origin, which is what it guards against.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The checkbox of Material names its input twice over.
    'no-redundant-for': 'off',
  },
});

/** One piece of schema.org data. */
export interface Item {
  '@type': string;
  [property: string]: unknown;
}

/** A page as the server sends it: what a search engine reads, scripts or not. */
export class SentPage {
  private constructor(
    readonly status: number,
    readonly html: string,
  ) {}

  static async fetch(request: APIRequestContext, path: string): Promise<SentPage> {
    const answer = await request.get(path);
    return new SentPage(answer.status(), await answer.text());
  }

  get language(): string | undefined {
    return /<html[^>]* lang="([^"]*)"/.exec(this.html)?.[1];
  }

  get title(): string | undefined {
    return /<title>([^<]*)<\/title>/.exec(this.html)?.[1];
  }

  meta(name: string): string | undefined {
    return this.tags('meta').find(({ name: own, property }) => own === name || property === name)?.['content'];
  }

  links(rel: string): Record<string, string>[] {
    return this.tags('link').filter((link) => link['rel'] === rel);
  }

  /** Every piece of structured data on the page. */
  items(): Item[] {
    const scripts = this.html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs);
    return [...scripts].flatMap(([, text = '']) => {
      const data = JSON.parse(text) as Item & { '@graph'?: Item[] };
      return data['@graph'] ?? [data];
    });
  }

  /** What is wrong with the HTML. */
  async faults(): Promise<string[]> {
    return faultsOf(this.html);
  }

  /** What is wrong with the structured data. */
  async dataFaults(): Promise<string[]> {
    const jsonld = Object.groupBy(this.items(), (item) => item['@type']);
    const issues = await new Validator(VOCABULARY).validate({ jsonld });
    return issues.map(({ issueMessage, path }) => `${issueMessage} at ${JSON.stringify(path)}`);
  }

  private tags(name: string): Record<string, string>[] {
    const tags = this.html.matchAll(new RegExp(`<${name} ([^>]*)>`, 'g'));
    return [...tags].map(([, text = '']) =>
      Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
    );
  }
}

/** What html-validate finds in a page. */
export async function faultsOf(html: string): Promise<string[]> {
  const { results } = await HTML.validateString(html);
  const lines = html.split('\n');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const where = lines[line - 1]?.slice(Math.max(0, column - 30), column + 70);
      return `${ruleId}: ${message} near ${where}`;
    }),
  );
}
