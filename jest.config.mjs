const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];
// These are published as ES modules only.
const esModules =
  '(hucre|nanoid|rbush|kdbush|quickselect|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)';
const transform = { '^.+\\.(ts|tsx|mjs)$': swc, [`/node_modules/${esModules}/.+\\.js$`]: swc };
const transformIgnorePatterns = [`/node_modules/(?!${esModules}/)`];
// The same library as one CommonJS file: its 600 ES modules would slow the start of every test file down.
const moduleNameMapper = { '^lodash-es$': 'lodash' };
const shared = {
  transform,
  transformIgnorePatterns,
  moduleNameMapper,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: [],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/tests/e2e/',
        '<rootDir>/tests/preview/',
        '<rootDir>/tests/excel/',
        '<rootDir>/tests/headless/',
      ],
    },
    {
      ...shared,
      displayName: 'workbook',
      testMatch: [
        '<rootDir>/tests/preview/**/*.test.ts',
        '<rootDir>/tests/excel/**/*.test.ts',
        '<rootDir>/tests/headless/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
    },
  ],
};
