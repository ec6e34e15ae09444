import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { documentOfRoutes } from './testing/document-of-routes';

const ROOT = join(__dirname, '../../..');
const RULES = readFileSync(join(__dirname, '../openapi-rules.yaml'), 'utf8');

/** What the linter finds in a document, each with its place. */
async function problemsOf(document: OpenAPIObject): Promise<string[]> {
  const config = await createConfig(RULES);
  const found = await lintFromString({ source: JSON.stringify(document), absoluteRef: '/openapi.json', config });
  return found.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`);
}

describe('the linter of the OpenAPI document', () => {
  it('finds nothing', async () => {
    expect(await problemsOf(await documentOfRoutes())).toEqual([]);
  });

  it('finds what is missing, what is contradicted and what leads nowhere', async () => {
    const broken = structuredClone(await documentOfRoutes()) as unknown as {
      paths: Record<string, Record<string, Record<string, unknown>>>;
      components: { examples: Record<string, { value: { party_size: unknown } }>; schemas: Record<string, unknown> };
    };
    delete broken.paths['/api/shows']?.['get']?.['summary'];
    delete broken.components.schemas['NoCapacityRefusal'];
    Object.assign(broken.components.examples['BookRequest']?.value ?? {}, { party_size: 'two' });
    const rules = (await problemsOf(broken as unknown as OpenAPIObject)).map((problem) => problem.split(' ')[0]);
    expect(new Set(rules)).toEqual(
      new Set(['operation-summary', 'no-unresolved-refs', 'no-invalid-media-type-examples']),
    );
  });
});

it('has from TypeScript what the types say today', async () => {
  const { stderr } = await promisify(execFile)(process.execPath, ['tools/document.mjs', '--check'], {
    cwd: ROOT,
  }).catch((error: { stderr: string }) => error);
  expect(stderr).toBe('');
}, 180_000);
