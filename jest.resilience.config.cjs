/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  roots: ['<rootDir>/test/resilience'],
  testPathIgnorePatterns: [],
  testTimeout: 60_000,
};
