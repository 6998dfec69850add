const transform = {
  '^.+\\.m?[jt]s$': [
    '@swc/jest',
    {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    },
  ],
};
// A few packages ship ESM only; jest's CommonJS runtime needs them transformed.
const esmOnly =
  'stemmer|http-proxy-agent|https-proxy-agent|agent-base|proxy-agent-negotiate|nock|@mswjs/interceptors|rettime|@open-draft/until';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/test/browser/', '/test/resilience/'],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
  injectGlobals: true,
  // Only ends what hangs: a slow or busy machine is no fault.
  testTimeout: 60_000,
};
