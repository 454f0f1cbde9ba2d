const transform = {
  '^.+\\.(ts|tsx|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};
// hucre is published as ES modules only.
const transformIgnorePatterns = ['/node_modules/(?!hucre/)'];
const shared = {
  transform,
  transformIgnorePatterns,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: [],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/', '<rootDir>/tests/preview/', '<rootDir>/tests/excel/', '<rootDir>/tests/headless/'],
    },
    {
      ...shared,
      displayName: 'workbook',
      testMatch: ['<rootDir>/tests/preview/**/*.test.ts', '<rootDir>/tests/excel/**/*.test.ts', '<rootDir>/tests/headless/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
    },
  ],
};
