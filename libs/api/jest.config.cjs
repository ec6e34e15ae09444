const swc = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    target: 'es2023',
    keepClassNames: true,
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  // An `import()` stays one: some packages await at their top, and cannot be required.
  module: { type: 'commonjs', ignoreDynamic: true },
};
const root = `${__dirname}/../..`;

/** Shared by every API project; the command line gives the project's own folder as `--rootDir`. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc], '^.+\\.hbs$': `${__dirname}/jest.text.cjs` },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: {
    '^@azionelab/contracts$': `${root}/libs/contracts/src/index.ts`,
    '^@azionelab/client$': `${root}/libs/client/src/index.ts`,
    '^@azionelab/contracts/requests$': `${root}/libs/contracts/src/requests/index.ts`,
    '^@azionelab/api/(.*)$': `${root}/libs/api/$1/src/index.ts`,
    '^@azionelab/tools/(.*)$': `${root}/tools/$1/index.mjs`,
  },
  setupFiles: [require.resolve('reflect-metadata')],
  globalSetup: `${__dirname}/jest.global-setup.cjs`,
  globalTeardown: `${__dirname}/jest.global-teardown.cjs`,
  restoreMocks: true,
  testTimeout: 60_000,
  maxWorkers: 2,
};
