import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { alone } from './test/files.ts';
import LongestFirst from './test/longest-first.ts';

const { resolve } = createRequire(import.meta.url);

// Apollo's packages require graphql, ours import it: without this there are two of it, and each refuses the other's schemas.
const alias = [
  { find: /^graphql$/, replacement: resolve('graphql') },
  { find: '@jest/globals', replacement: resolve('./test/gateway/http/apollo-suite/jest-globals.ts') },
];

const common = {
  // Apollo's suite is written for Jest, which is not installed: in package.json Vitest's runner takes its place, and what the suite imports of it is ours.
  server: { deps: { inline: ['@apollo/server-integration-testsuite'] } },
  pool: 'forks' as const,
  // With the usual 16 MiB an eighth of a test's CPU time went into clearing away what is new.
  execArgv: ['--max-semi-space-size=64'],
  // Apollo's gateway, which ours is compared with, would tell its makers of each run.
  env: { APOLLO_TELEMETRY_DISABLED: 'true' },
  testTimeout: 90_000,
  hookTimeout: 90_000,
};

const testsAlone = alone.map((each) => (each.endsWith('.ts') ? each : `${each}/**/*.test.ts`));

/**
 * Tests mirror the source; all of a run share one PostgreSQL, and each makes databases of its own in it. Most share a process, too: loading
 * the modules and building the schemas took longer than what they prove.
 */
export default defineConfig({
  test: {
    globalSetup: 'test/global-setup.ts',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { resolve: { alias }, test: { ...common, name: 'alone', include: testsAlone } },
      {
        resolve: { alias },
        test: { ...common, name: 'together', include: ['test/**/*.test.ts'], exclude: testsAlone, isolate: false },
      },
    ],
  },
});
