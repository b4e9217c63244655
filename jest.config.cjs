/** Unit tests run on the source through swc; types are checked by `npm run types`. */
const common = {
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(@ironcalc|@sparticuz)/)'],
};

module.exports = {
  // .ci/run sums the tests of several runs.
  reporters: [
    'default',
    ...(process.env.TEST_TALLY ? ['<rootDir>/scripts/tally-reporter.cjs'] : []),
  ],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/', '<rootDir>/test/libreoffice/'],
    },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/global-setup.ts',
    },
    {
      ...common,
      displayName: 'libreoffice',
      testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
    },
  ],
};
