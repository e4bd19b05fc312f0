import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { resolve } = createRequire(import.meta.url);

/** Tests mirror the source; all of a run share one PostgreSQL, and each makes databases of its own in it. */
export default defineConfig({
  // Apollo's packages require graphql, ours import it: without this there are two of it, and each refuses the other's schemas.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: resolve('graphql') },
      { find: '@jest/globals', replacement: resolve('./test/gateway/http/apollo-suite/jest-globals.ts') },
    ],
  },
  test: {
    // Apollo's suite is written for Jest, which is not installed: in package.json Vitest's runner takes its place, and what the suite imports of it is ours.
    server: { deps: { inline: ['@apollo/server-integration-testsuite'] } },
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/global-setup.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
