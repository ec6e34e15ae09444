const { join } = require('node:path');
const { createEsmPreset } = require('jest-preset-angular/presets');

const workspace = join(__dirname, '../..');

/** Every web project runs with this file and its own --rootDir. */
module.exports = {
  ...createEsmPreset({
    tsconfig: join(__dirname, 'tsconfig.json'),
    stringifyContentPathRegex: '\\.(html|svg)$',
  }),
  setupFilesAfterEnv: [join(__dirname, 'testing/src/jest-setup.ts')],
  restoreMocks: true,
  // The first test of a file compiles what it opens: a whole page, on a machine that may be busy.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  moduleNameMapper: {
    '^@azionelab/contracts$': join(workspace, 'libs/contracts/src/index.ts'),
    '^@azionelab/web/(.*)$': join(workspace, 'libs/web/$1/src/index.ts'),
  },
};
