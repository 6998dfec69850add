/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  roots: ['<rootDir>/test/resilience'],
  testMatch: ['**/resilience/{scale,edge}/**/*.test.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 60_000,
};
