import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import type { Caller } from '../../../schema/caller.ts';
import { AccessLog } from '../../../subgraphs/access-log/log.ts';
import type { Reading } from '../../../subgraphs/reading.ts';
import { callerOf, prosecutorOf, staffOf } from '../../callers.ts';
import { testLogKey } from '../../signing.ts';
import { subgraphs } from '../../../subgraphs/all.ts';
import { ask } from '../ask.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { refusal } from '../refusal.ts';
import { access, logDatabase } from './log-of.ts';

test('replicas that write at once keep one chain and lose nothing', async () => {
  await using here = await logDatabase();
  const logs = [here.log(), here.log(), here.log()];
  await Promise.all(
    logs.flatMap((log, replica) => Array.from({ length: 100 }, (_, at) => log.append(access(100 * replica + at)))),
  );
  expect(await here.verified()).toMatchObject({ entries: 300, breaks: [] });
  const [found] = await here.admin.rows(sql`select count(distinct request_id)::int as requests from access_log`);
  expect(found).toEqual({ requests: 300 });
});

test('the subgraph’s own role can append and read, and nothing else; nor can anybody while the triggers are on', async () => {
  await using here = await logDatabase();
  await here.log().append(access(1));
  for (const change of [sql`update access_log set purpose = 'x'`, sql`delete from access_log`, sql`truncate access_log`]) {
    await expect(here.database.rows(change)).rejects.toMatchObject({ code: '42501' });
    await expect(here.admin.rows(change)).rejects.toThrow('The access log is append-only.');
  }
  await expect(here.database.rows(sql`delete from access_log_head`)).rejects.toMatchObject({ code: '42501' });
});

test('while the log cannot be written an answer waits; in time it is given, too late it is refused, and then all is well again', async () => {
  await using here = await logDatabase();
  const lock = async (): Promise<() => Promise<void>> => {
    await here.admin.rows(sql`alter table access_log rename to away`);
    return async () => void (await here.admin.rows(sql`alter table away rename to access_log`));
  };
  const patient = here.log({ patienceMs: 20_000 });
  const bringBack = await lock();
  const waiting = patient.append(access(1));
  const hasty = here.log({ patienceMs: 50 });
  expect(await refusal(() => hasty.append(access(2)))).toBe('ACCESS_LOG_UNAVAILABLE');
  await bringBack();
  await waiting;
  await hasty.append(access(3));
  expect(await here.verified()).toMatchObject({ entries: 2, breaks: [] });
});

test('no more answers wait than can be held', async () => {
  await using here = await logDatabase();
  await here.admin.rows(sql`alter table access_log rename to away`);
  const log = here.log({ patienceMs: 300, mostWaiting: 3 });
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, (_, at) => log.append(access(at))));
  expect(outcomes.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
  expect(await refusal(() => log.append(access(9)))).toBe('ACCESS_LOG_UNAVAILABLE');
});

test('the staff of the organ that keeps the log, and auditors, are told who read its records; others see none of it', async () => {
  await using database = await ownedDatabase('suggestions', {}, '430281');
  const reading = (caller: Caller): Reading => database.on(someDay, caller);
  const writer = new AccessLog({ database: database.database, code: '430281', subgraph: 'suggestions', key: testLogKey });
  for (const n of [1, 2, 3]) await writer.append(access(n));
  const document = `{ suggestionAccessLog(within: "430281", orderBy: AT_ASC) { totalCount nodes { position subject organCode purpose requestId
    records { type rows } hash } } }`;
  const own = await ask(subgraphs.suggestions, reading(callerOf(staffOf('430281'))), document);
  expect(own).toEqual({
    data: {
      suggestionAccessLog: {
        totalCount: 3,
        nodes: [1, 2, 3].map((n) => ({
          position: n,
          subject: `staff-${n}`,
          organCode: '430000',
          purpose: n === 3 ? null : `目的${n}`,
          requestId: `r${n}`,
          records: access(n).records,
          hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        })),
      },
    },
  });
  const count = async (caller: Caller, filter: string): Promise<unknown> => {
    const answer = await ask(
      subgraphs.suggestions,
      reading(caller),
      `{ it: suggestionAccessLog(within: "43"${filter}) { totalCount } }`,
    );
    return (answer.data?.it as { totalCount: number } | undefined)?.totalCount ?? answer.errors;
  };
  const staff = callerOf(staffOf('430281'));
  expect(await count(staff, ', filter: { subject: "staff-2" }')).toBe(1);
  expect(await count(staff, ', filter: { requestId: "r3" }')).toBe(1);
  expect(await count(staff, ', filter: { type: "Conversion" }')).toBe(1);
  expect(await count(staff, ', filter: { from: "2026-11-20", to: "2026-11-20" }')).toBe(3);
  expect(await count(staff, ', filter: { to: "2026-11-19" }')).toBe(0);
  expect(await count(callerOf(staffOf('43', { roles: ['AUDITOR'] })), '')).toBe(3);
  for (const other of [staffOf('43'), staffOf('430223'), staffOf('430223', { roles: ['AUDITOR'] }), prosecutorOf('4302')]) {
    expect(await count(callerOf(other), ''), other.subject).toBe(0);
  }
});
