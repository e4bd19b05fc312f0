import { EventEmitter, once } from 'node:events';
import sql, { type Sql } from 'sql-template-tag';
import { expect, test } from 'vitest';
import type { Caller } from '../../../schema/caller.ts';
import type { Access } from '../../../subgraphs/access-log/entry.ts';
import { AccessLog } from '../../../subgraphs/access-log/log.ts';
import { subgraphs } from '../../../subgraphs/all.ts';
import { Database } from '../../../subgraphs/database.ts';
import type { Reading } from '../../../subgraphs/reading.ts';
import { callerOf, prosecutorOf, staffOf } from '../../callers.ts';
import { ask } from '../ask.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { refusal } from '../refusal.ts';
import { access, logDatabase, whose } from './log-of.ts';
import { TcpProxy } from './tcp-proxy.ts';

test('replicas that write at once keep one chain and lose nothing', async () => {
  await using here = await logDatabase();
  const logs = [here.log(), here.log(), here.log()];
  await Promise.all(
    logs.flatMap((log, replica) => Array.from({ length: 100 }, (_, at) => log.append(access(100 * replica + at)))),
  );
  expect(await here.verified()).toMatchObject({ entries: 300, breaks: [] });
  expect(new Set(await here.requests()).size).toBe(300);
});

test('a replica that writes without a pause does not keep another from writing', async () => {
  await using here = await logDatabase();
  const [busy, calm] = [here.log(), here.log()];
  const over = new AbortController();
  const load = Array.from({ length: 50 }, async () => {
    while (!over.signal.aborted) await busy.append(access(1));
  });
  for (let n = 0; n < 20; n++) await calm.append(access(n));
  over.abort();
  await Promise.all(load);
  expect(await here.verified()).toMatchObject({ breaks: [] });
});

test('entries that come while others are written go together in the next statement', async () => {
  await using here = await logDatabase();
  let statements = 0;
  const rows = here.database.rows.bind(here.database);
  here.database.rows = (statement) => {
    statements += 1;
    return rows(statement);
  };
  const log = here.log();
  await Promise.all(Array.from({ length: 1_001 }, (_, n) => log.append(access(n))));
  // The head; then what came before it was known, which is all, 500 at a time.
  expect(statements).toBe(1 + 3);
});

test('the subgraph’s own role can append and read, and nothing else; nor can anybody while the triggers are on', async () => {
  await using here = await logDatabase();
  await here.log().append(access(1));
  for (const change of [sql`update access_log set purpose = 'x'`, sql`delete from access_log`, sql`truncate access_log`]) {
    await expect(here.database.rows(change)).rejects.toMatchObject({ code: '42501' });
    await expect(here.admin.rows(change)).rejects.toThrow('The access log is append-only.');
  }
  for (const change of [sql`delete from access_log_head`, sql`insert into access_log_head values (false, 0, '')`]) {
    await expect(here.database.rows(change)).rejects.toMatchObject({ code: '42501' });
  }
});

test('while the log cannot be written an answer waits; in time it is given, too late it is refused, and then all is well again', async () => {
  await using here = await logDatabase();
  const patient = here.log({ patienceMs: 20_000 });
  const hasty = here.log({ patienceMs: 50 });
  await here.admin.rows(sql`alter table access_log rename to away`);
  const waiting = patient.append(access(1));
  expect(await refusal(() => hasty.append(access(2)))).toBe('ACCESS_LOG_UNAVAILABLE');
  await here.admin.rows(sql`alter table away rename to access_log`);
  await waiting;
  await here.log().append(access(3));
  // The second may stand, too: nobody waits for a statement that was on its way when its answer was refused.
  expect((await here.requests()).filter((id) => id !== 'r2')).toEqual(['r1', 'r3']);
  expect(await here.verified()).toMatchObject({ breaks: [] });
});

test('what was refused because PostgreSQL had said no is not in the log, whoever else still waits', async () => {
  await using here = await logDatabase();
  const saidNo = new EventEmitter();
  const rows = here.database.rows.bind(here.database);
  here.database.rows = <Row extends object>(statement: Sql) =>
    rows<Row>(statement).catch((error: unknown) => {
      saidNo.emit('no');
      throw error;
    });
  const log = here.log({ patienceMs: 2_000 });
  await here.admin.rows(sql`alter table access_log rename to away`);
  const early = log.append(access(1));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const late = log.append(access(2));
  expect(await refusal(() => early)).toBe('ACCESS_LOG_UNAVAILABLE');
  // A statement may have been on its way when it was refused; to that one PostgreSQL has to say no, too, and then to the next.
  await once(saidNo, 'no');
  await once(saidNo, 'no');
  await here.admin.rows(sql`alter table away rename to access_log`);
  await late;
  expect(await here.requests()).toEqual(['r2']);
});

test('an answer is refused in time also while its statement hangs on a lock', async () => {
  await using here = await logDatabase();
  const log = here.log({ patienceMs: 500 });
  const locking = await here.admin.begin({}, 'read write');
  await locking.rows(sql`lock table access_log in access exclusive mode`);
  // Nothing but its patience ends the wait: the lock is held until after it.
  expect(await refusal(() => log.append(access(1)))).toBe('ACCESS_LOG_UNAVAILABLE');
  await locking.end('rollback');
  await log.append(access(2));
  expect((await here.requests()).at(-1)).toBe('r2');
  expect(await here.verified()).toMatchObject({ breaks: [] });
});

test('an answer is refused in time also when the database says nothing at all', async () => {
  await using here = await logDatabase();
  await using proxy = new TcpProxy(here.fresh.url('suggestions'));
  await using database = new Database(await proxy.start(), { schema: 'suggestions' });
  const log = here.log({ patienceMs: 1_000, database });
  await log.append(access(1));
  proxy.line = { is: 'silent' };
  expect(await refusal(() => log.append(access(2)))).toBe('ACCESS_LOG_UNAVAILABLE');
  proxy.line = { is: 'whole' };
  await log.append(access(3));
  expect(await here.requests()).toEqual(['r1', 'r3']);
  // The connection that heard nothing would be waited for.
  proxy.cut();
});

test('an entry stands once when its connection broke and nobody knows whether it got through', async () => {
  await using here = await logDatabase();
  await using proxy = new TcpProxy(here.fresh.url('suggestions'));
  await using database = new Database(await proxy.start(), { schema: 'suggestions' });
  const log = here.log({ database });
  await log.append(access(1));
  // The answer says INSERT 0 1: the entry stands.
  proxy.line = { is: 'broken before', text: 'INSERT' };
  await Promise.all([log.append(access(2)), log.append(access(3))]);
  // Here somebody else has written meanwhile.
  proxy.line = { is: 'broken before', text: 'INSERT' };
  await Promise.all([log.append(access(4)), here.log().append(access(5))]);
  expect((await here.requests()).toSorted()).toEqual(['r1', 'r2', 'r3', 'r4', 'r5']);
  expect(await here.verified()).toMatchObject({ entries: 5, breaks: [] });
});

test('what PostgreSQL cannot keep of a text is replaced, and hinders nobody', async () => {
  await using here = await logDatabase();
  const log = here.log({ patienceMs: 2_000 });
  const odd = (n: number, purpose: string): Access => ({ ...access(n), caller: { ...access(n).caller, purpose } });
  await Promise.all([
    log.append(odd(1, '核查\0')),
    log.append(odd(2, '\ud83d')),
    log.append(odd(3, '📄')),
    log.append(access(4)),
  ]);
  expect(await here.admin.rows(sql`select purpose from access_log order by position`)).toEqual([
    { purpose: '核查\ufffd' },
    { purpose: '\ufffd' },
    { purpose: '📄' },
    { purpose: '目的4' },
  ]);
  expect(await here.verified()).toMatchObject({ breaks: [] });
});

test('what cannot be an entry is refused by itself', async () => {
  await using here = await logDatabase();
  const log = here.log();
  const wrong: Access[] = [
    { ...access(1), at: new Date(Number.NaN) },
    { ...access(1), caller: { ...access(1).caller, identity: null } },
    { ...access(1), records: [] },
    { ...access(1), records: Array.from({ length: 21 }, (_, n) => ({ type: `Type${n}`, rows: 1 })) },
  ];
  const outcomes = await Promise.allSettled([...wrong, access(2)].map((each) => log.append(each)));
  expect(outcomes.map(({ status }) => status)).toEqual([...wrong.map(() => 'rejected'), 'fulfilled']);
  expect(await here.requests()).toEqual(['r2']);
});

test('no more answers wait than can be held: those are refused at once', async () => {
  await using here = await logDatabase();
  await here.admin.rows(sql`alter table access_log rename to away`);
  const log = here.log({ patienceMs: 20_000, mostWaiting: 3 });
  const held = [1, 2, 3].map((n) => log.append(access(n)));
  expect(await refusal(() => log.append(access(4)))).toBe('ACCESS_LOG_UNAVAILABLE');
  await here.admin.rows(sql`alter table away rename to access_log`);
  await Promise.all(held);
  await log.append(access(5));
  expect(await here.requests()).toEqual(['r1', 'r2', 'r3', 'r5']);
});

test('a log that is closed writes what waits, and takes no more', async () => {
  await using here = await logDatabase();
  const log = here.log();
  const waiting = Array.from({ length: 10 }, (_, n) => log.append(access(n)));
  await log.close();
  expect(await refusal(() => log.append(access(99)))).toBe('ACCESS_LOG_UNAVAILABLE');
  await Promise.all(waiting);
  expect(await here.requests()).toHaveLength(10);
});

test('a patience that is no time is refused at the start; none at all is the usual one', async () => {
  await using here = await logDatabase();
  for (const patienceMs of [Number.NaN, 0, -1, 2 ** 31])
    expect(() => here.log({ patienceMs }), String(patienceMs)).toThrow('patience');
  await here.log({ patienceMs: undefined }).append(access(1));
});

test('the staff of the organ that keeps the log, and auditors, are told who read its records; others see none of it', async () => {
  await using database = await ownedDatabase('suggestions', {}, '430281');
  const reading = (caller: Caller): Reading => database.on(someDay, caller);
  const writer = new AccessLog({ database: database.database, ...whose });
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
  const count = async (caller: Caller): Promise<unknown> => {
    const answer = await ask(subgraphs.suggestions, reading(caller), '{ it: suggestionAccessLog(within: "43") { totalCount } }');
    return (answer.data?.it as { totalCount: number } | undefined)?.totalCount ?? answer.errors;
  };
  expect(await count(callerOf(staffOf('43', { roles: ['AUDITOR'] })))).toBe(3);
  for (const other of [staffOf('43'), staffOf('430223'), staffOf('430223', { roles: ['AUDITOR'] }), prosecutorOf('4302')]) {
    expect(await count(callerOf(other)), other.subject).toBe(0);
  }
});

test('who reads the log, or only counts it, is written down too', async () => {
  await using database = await ownedDatabase('suggestions', {}, '430281');
  await new AccessLog({ database: database.database, ...whose }).append(access(1));
  for (const selection of ['nodes { id }', 'totalCount']) {
    const reading = database.on(someDay, callerOf(staffOf('430281')));
    await ask(subgraphs.suggestions, reading, `{ suggestionAccessLog(within: "43") { ${selection} } }`);
  }
  expect(database.accesses.map(({ records }) => records)).toEqual([
    [{ type: 'AccessLogEntry', rows: 1 }],
    [{ type: 'AccessLogEntry', rows: 0 }],
  ]);
});
