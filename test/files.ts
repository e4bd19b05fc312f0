/**
 * Files and folders whose tests have a process to themselves: they change the process they run in, or put load on it and look at how long others
 * wait. All others share a process with those before them, which keeps the modules loaded and the schemas built: `test/files.test.ts`
 * holds them to changing nothing there.
 */
export const alone = [
  'test/demo/identity/provider.test.ts',
  'test/federation/hostile-client',
  'test/federation/hostile-owner',
  'test/federation/one-request-cannot-hold-the-gateway',
  'test/federation/reload',
  'test/gateway/execution/our-operations.test.ts',
  'test/gateway/execution/same-as-one-schema',
  'test/gateway/http/apollo-suite',
];

/** What takes longest of all others, the longest first: begun last, one of these would keep one worker busy while the other has nothing to do. */
export const longest = [
  'test/demo/start.test.ts',
  'test/subgraphs/visibility/matrix.test.ts',
  'test/federation/who-may-see-what/who-may-see-what.test.ts',
  'test/federation/the-province/the-province.test.ts',
  'test/federation/two-way-linkage/killed-again-and-again.test.ts',
  'test/federation/many-owners-answer-as-one/many-owners-answer-as-one.test.ts',
  'test/gateway/main.test.ts',
  'test/federation/killed-between-request-and-answer/killed-between-request-and-answer.test.ts',
  'test/federation/an-owner-that-is-down/an-owner-that-is-down.test.ts',
  'test/federation/two-way-linkage/away-for-a-day.test.ts',
  'test/subgraphs/visibility/side-doors.test.ts',
  'test/subgraphs/explain.test.ts',
];

/** Whether a test, or what it is arranged with, is for a process of its own. */
export function isAlone(file: string): boolean {
  return alone.some((each) => file === each || file.startsWith(`${each}/`));
}
