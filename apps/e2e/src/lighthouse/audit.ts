import { pathToFileURL } from 'node:url';
import { at } from '../product/root';

/** The best that a page reached on each count, and what its visitor felt. */
export interface Audit {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds until the largest thing was there. */
  largestPaint: number;
  layoutShift: number;
  /** Bytes of script that came over the line. */
  script: number;
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number; details?: { items?: Item[] } }>;
}
interface Item {
  resourceType?: string;
  transferSize?: number;
}
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report }>;

/** Measures one page as Lighthouse does by default: a phone of the middle class on a slow mobile network. */
export async function audit(url: string, port: number): Promise<Audit & { faults: string[] }> {
  const program = pathToFileURL(at('tools/lighthouse/node_modules/lighthouse/core/index.js')).href;
  const { default: lighthouse } = (await import(program)) as { default: Lighthouse };
  const { lhr } = await lighthouse(url, { port, logLevel: 'error' });
  const score = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const figure = (name: string) => lhr.audits[name]?.numericValue ?? Infinity;
  const requests = lhr.audits['network-requests']?.details?.items ?? [];
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    largestPaint: Math.round(figure('largest-contentful-paint')),
    layoutShift: Number(figure('cumulative-layout-shift').toFixed(3)),
    script: requests
      .filter(({ resourceType }) => resourceType === 'Script')
      .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
    faults: ['accessibility', 'best-practices', 'seo'].flatMap((category) =>
      (lhr.categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && lhr.audits[id]?.score === 0)
        .map(({ id }) => `${category}: ${id}`),
    ),
  };
}

/** The run in the middle, by its performance. */
export function median<Run extends Audit>(runs: Run[]): Run {
  const sorted = [...runs].sort((a, b) => a.performance - b.performance);
  return sorted[Math.floor(sorted.length / 2)] as Run;
}
