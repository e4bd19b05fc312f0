import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RunningProcess } from '../../running-process.ts';
import { testLogKey } from '../../signing.ts';
import { type LogDatabase, access, logDatabase } from './log-of.ts';

let here: LogDatabase;
let folder: string;
let keyFile: string;

beforeAll(async () => {
  here = await logDatabase();
  folder = await mkdtemp(join(tmpdir(), 'liandong-verify-log-'));
  keyFile = join(folder, 'key');
  await writeFile(keyFile, `${testLogKey}\n`);
  const log = here.log();
  for (const n of [1, 2, 3]) await log.append(access(n));
});

afterAll(async () => {
  await here[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** What the command says, and its exit code. */
async function verifyLog(...args: readonly string[]): Promise<{ code: number | null; said: string }> {
  await using command = new RunningProcess('subgraphs/access-log/main.ts', args);
  return { code: await command.ended(), said: command.printed.join('\n') };
}

const whose = (): string[] => ['--subgraph', 'suggestions', '--owner', '430281', '--database', here.fresh.url('suggestions')];

test('a whole log is said to be whole, with the anchor for the next time', async () => {
  const { head } = await here.verified();
  const anchor = `${head.position}:${head.hash}`;
  const whole = { code: 0, said: `3 entries, whole; anchor ${anchor}` };
  expect(await verifyLog(...whose(), '--key-file', keyFile, '--anchor', anchor)).toEqual(whole);
  // The key of the environment: tests give it to every process.
  expect(await verifyLog(...whose())).toEqual(whole);
});

test('a log that breaks is told place by place, with exit code 1', async () => {
  const { head } = await here.verified();
  await here.admin.rows(sql`alter table access_log disable trigger all`);
  await here.admin.rows(sql`update access_log set subject = 'nobody' where position = 2`);
  expect(await verifyLog(...whose(), '--anchor', `7:${'0'.repeat(64)}`)).toEqual({
    code: 1,
    said: [
      '2: it was changed, or written without the key',
      '7: the entry noted as anchor is not there any more',
      `3 entries, NOT WHOLE; anchor 3:${head.hash}`,
    ].join('\n'),
  });
});

test('wrong arguments are all told at once, with exit code 2', async () => {
  const { code, said } = await verifyLog(
    '--subgraph',
    'weather',
    '--owner',
    'x',
    '--database',
    'x',
    '--anchor',
    'x',
    '--key-file',
    folder + '/x',
  );
  expect(code).toBe(2);
  expect(
    said
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => line.split(/[ :]/)[1]),
  ).toEqual(['--subgraph', '--owner', '--database', '--key-file', '--anchor']);
  expect(await verifyLog('--key', 'secret')).toMatchObject({ code: 2, said: expect.stringContaining("'--key'") as string });
});

test('a log that cannot be read is another thing than one that is not whole', async () => {
  const away = ['--subgraph', 'suggestions', '--owner', '430281', '--database', 'postgres://x:secret@localhost:1/x'];
  const { code, said } = await verifyLog(...away);
  expect(code).toBe(2);
  expect(said).toMatch(/^--database: the log cannot be read: .*ECONNREFUSED/);
  expect(said).not.toContain('secret');
});
