interface SourceRule {
  what: string;
  found: RegExp;
  allowed: RegExp;
}

const TESTS = String.raw`\.spec\.ts$|/testing/`;

const RULES: SourceRule[] = [
  {
    what: 'reads the environment',
    found: /\bprocess\.env\b/,
    allowed: new RegExp(
      `^apps/api/src/(main|migrate|company-add|audit-verify)\\.ts$|^libs/api/kernel/src/settings/|${TESTS}`,
    ),
  },
  {
    what: 'speaks HTTP',
    found: /import[^;]*\b\w+Exception\b[^;]*'@nestjs\/common'/,
    allowed: new RegExp(`^libs/api/kernel/|${TESTS}`),
  },
  {
    what: 'holds a DataSource',
    found: /import[^;]*\bDataSource\b[^;]*'typeorm'/,
    allowed: new RegExp(`^apps/api/|^libs/api/(kernel|schema)/|${TESTS}`),
  },
  {
    what: 'injects repositories',
    found: /'@nestjs\/typeorm'/,
    allowed: /^apps\/api\//,
  },
];

/** What a source file does that only some files may do (docs/architecture.md). */
export function sourceFaults(path: string, text: string): string[] {
  return RULES.filter(({ found, allowed }) => found.test(text) && !allowed.test(path)).map(
    ({ what }) => `${path} ${what}`,
  );
}
