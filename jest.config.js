'use strict';

const shared = {
  transform: { '^.+\\.m?[jt]sx?$': '<rootDir>/test/support/transform.js' },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|jose|@microsoft/sp-|@microsoft/teams-js)/)'],
  moduleNameMapper: {
    '^node:sqlite$': '<rootDir>/test/support/nodeSqlite.js',
    '\\.(module\\.)?(css|scss)$': '<rootDir>/test/support/styleNames.js'
  }
};

// SPFx's build brings an older jest-environment-node, without fetch, to the top of node_modules: take Jest's own.
const node = require.resolve('jest-environment-node', { paths: [require.resolve('jest/package.json')] });

const project = (name, testEnvironment, testMatch, more = {}) => ({ ...shared, displayName: name, testEnvironment, testMatch, ...more });

module.exports = {
  projects: [
    project('unit', node, ['<rootDir>/test/unit/**/*.test.ts']),
    project('components', '<rootDir>/test/support/domEnvironment.js', ['<rootDir>/test/unit/**/*.test.tsx'], {
      setupFiles: ['<rootDir>/test/support/fluentStyles.js'],
      setupFilesAfterEnv: ['<rootDir>/test/support/testingLibrary.js']
    }),
    project('tenant', node, ['<rootDir>/test/tenant/**/*.test.ts']),
    project('contract', node, ['<rootDir>/test/contract/**/*.test.ts']),
    project('browser', node, ['<rootDir>/test/e2e/**/*.test.ts'])
  ],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testTimeout: 60000
};
