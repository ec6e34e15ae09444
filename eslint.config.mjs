import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Who may know whom (docs/architecture.md): a tag on the left may only import the tags on the right. */
const boundaries = [
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:api', 'scope:shared', 'scope:tools'] },
  { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:web', 'scope:shared'] },
  { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['scope:shared', 'scope:api', 'scope:tools'] },
  { sourceTag: 'scope:tools', onlyDependOnLibsWithTags: ['scope:tools', 'scope:shared'] },
  { sourceTag: 'context:client', onlyDependOnLibsWithTags: ['context:contracts', 'context:client'] },
  { sourceTag: 'context:kernel', onlyDependOnLibsWithTags: ['context:contracts', 'context:kernel'] },
  { sourceTag: 'context:schema', onlyDependOnLibsWithTags: ['context:contracts', 'context:kernel'] },
  { sourceTag: 'context:companies', onlyDependOnLibsWithTags: ['context:contracts', 'context:kernel', 'type:testing'] },
  {
    sourceTag: 'context:accounts',
    onlyDependOnLibsWithTags: ['context:contracts', 'context:kernel', 'context:mail', 'type:testing'],
  },
  { sourceTag: 'context:audit', onlyDependOnLibsWithTags: ['context:contracts', 'context:kernel', 'type:testing'] },
  { sourceTag: 'context:shows', onlyDependOnLibsWithTags: ['context:contracts', 'context:kernel', 'type:testing'] },
  { sourceTag: 'context:tokens', onlyDependOnLibsWithTags: ['context:contracts', 'context:kernel', 'type:testing'] },
  { sourceTag: 'context:mail', onlyDependOnLibsWithTags: ['context:contracts', 'context:kernel', 'type:testing'] },
  {
    sourceTag: 'context:bookings',
    onlyDependOnLibsWithTags: [
      'context:contracts',
      'context:kernel',
      'context:audit',
      'context:shows',
      'context:tokens',
      'context:mail',
      'type:testing',
    ],
  },
  {
    sourceTag: 'context:check-ins',
    onlyDependOnLibsWithTags: [
      'context:contracts',
      'context:kernel',
      'context:shows',
      'context:tokens',
      'context:bookings',
      'context:audit',
      'type:testing',
    ],
  },
  {
    sourceTag: 'context:devices',
    onlyDependOnLibsWithTags: [
      'context:contracts',
      'context:kernel',
      'context:accounts',
      'context:shows',
      'context:tokens',
      'context:check-ins',
      'type:testing',
    ],
  },
  {
    sourceTag: 'context:keys',
    onlyDependOnLibsWithTags: ['context:contracts', 'context:kernel', 'context:tokens', 'type:testing'],
  },
  {
    sourceTag: 'context:webhooks',
    onlyDependOnLibsWithTags: [
      'context:contracts',
      'context:kernel',
      'context:keys',
      'context:accounts',
      'context:mail',
      'context:shows',
      'context:bookings',
      'context:check-ins',
      'type:testing',
    ],
  },
  {
    sourceTag: 'type:testing',
    onlyDependOnLibsWithTags: ['context:contracts', 'context:kernel', 'context:schema', 'scope:tools'],
  },
  { sourceTag: 'context:web-kernel', onlyDependOnLibsWithTags: ['context:contracts', 'context:web-kernel'] },
  { sourceTag: 'context:web-embed', onlyDependOnLibsWithTags: ['context:contracts'] },
  {
    sourceTag: 'context:web-ui',
    onlyDependOnLibsWithTags: ['context:contracts', 'context:web-kernel', 'context:web-ui'],
  },
  {
    sourceTag: 'type:island',
    onlyDependOnLibsWithTags: ['context:contracts', 'context:web-kernel', 'context:web-ui'],
  },
  {
    sourceTag: 'context:house',
    onlyDependOnLibsWithTags: ['context:contracts', 'context:web-kernel', 'context:web-ui', 'context:door'],
  },
];

const serverOnly = ['@nestjs/*', 'typeorm', 'pg', 'class-validator', 'class-transformer', 'fastify', 'node:*'];

export default tseslint.config(
  { ignores: ['**/dist', '**/tmp', '**/.angular', '**/.nx', '**/.data', '**/*.d.ts'] },
  ...nx.configs['flat/base'],
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.cjs'],
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints: boundaries }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.spec.ts', 'apps/e2e/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['tools/**/*.mjs'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['libs/api/**/*.ts'],
    ignores: ['libs/api/kernel/**', 'libs/api/schema/**', 'libs/api/testing/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/common',
              importNames: ['HttpException', 'BadRequestException', 'NotFoundException', 'UnauthorizedException'],
              message: 'Throw a Refusal: only api/kernel knows HTTP.',
            },
            {
              name: '@nestjs/typeorm',
              message: 'Ask the UnitOfWork for a repository: it knows the transaction and the company.',
            },
            {
              name: 'typeorm',
              importNames: ['DataSource'],
              message: 'Only api/kernel and apps/api hold a DataSource.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/client/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@azionelab/contracts',
              allowTypeImports: true,
              message: 'The client takes types alone: it carries nothing of what it does not use.',
            },
          ],
          patterns: [
            {
              regex: '^(?!@azionelab/contracts$|\\.)',
              message: 'The client stands on contracts, and on nothing else.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/api/**/*.ts', 'apps/api/**/*.ts'],
    ignores: [
      'apps/api/src/{main,migrate,company-add,audit-verify}.ts',
      'libs/api/kernel/src/settings/**',
      'libs/api/testing/**',
      'apps/api/src/testing/**',
      '**/*.spec.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read once, in api/kernel.' },
      ],
    },
  },
  {
    files: ['libs/web/**/*.ts', 'apps/web/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'az', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'az', style: 'camelCase' }],
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: serverOnly, message: 'The browser does not ship this.' }] },
      ],
    },
  },
  {
    files: ['apps/web/src/server.ts', 'apps/web/src/server/**', '**/*.spec.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['libs/web/**/*.html', 'apps/web/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  prettier,
);
