import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLog } from '../../../subgraphs/access-log/verify.ts';
import { RunningProcess } from '../../running-process.ts';
import { testLogKey } from '../../signing.ts';
import { type LogDatabase, access, logDatabase } from './log-of.ts';

const count = 10_000;
let here: LogDatabase;

beforeAll(async () => {
  here = await logDatabase();
  const log = here.log();
  await Promise.all(Array.from({ length: count }, (_, at) => log.append(access(at + 1))));
}, 60_000);

afterAll(() => here[Symbol.asyncDispose]());

/** What the verifier says after somebody who may switch triggers off has been at the log; then all is as it was. */
async function after(...changes: Sql[]): Promise<Awaited<ReturnType<typeof verifyLog>>> {
  const transaction = await here.admin.begin({}, 'read write');
  try {
    await transaction.rows(sql`alter table access_log disable trigger all`);
    for (const change of changes) await transaction.rows(change);
    return await verifyLog(transaction, testLogKey);
  } finally {
    await transaction.end('rollback');
  }
}

describe('an access log of 10,000 entries', () => {
  it('is whole when nobody was at it, whichever way the entries came', async () => {
    const verdict = await verifyLog(here.database, testLogKey);
    expect(verdict).toEqual({
      entries: count,
      breaks: [],
      head: { position: count, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    });
  });

  it('is found to be edited, whatever column', async () => {
    const edits = [
      sql`subject = 'nobody'`,
      sql`name = name || ' '`,
      sql`organ = ''`,
      sql`organ_code = '44'`,
      sql`roles = '{}'`,
      sql`purpose = 'another'`,
      sql`operation_name = null`,
      sql`operation_hash = ''`,
      sql`request_id = 'r'`,
      sql`types = array['Suggestion', 'Deputy']`,
      sql`row_counts = array[0, 1]`,
      sql`at = at + interval '1 millisecond'`,
      sql`code = '43'`,
      sql`id = '430281.AccessLogEntry.suggestions-x'`,
      sql`hash = repeat('0', 64)`,
      sql`previous_hash = repeat('0', 64)`,
    ];
    for (const edit of edits) {
      const { breaks } = await after(sql`update access_log set ${edit} where position = 5000`);
      expect(breaks[0]?.position, edit.sql).toBe(5_000);
    }
  });

  it('is found to lack an entry: in the middle, the first, the last with or without its head', async () => {
    expect((await after(sql`delete from access_log where position = 5000`)).breaks).toEqual([
      { position: 5_001, problem: 'entries are missing between 4999 and 5001' },
    ]);
    expect((await after(sql`delete from access_log where position = 1`)).breaks[0]?.position).toBe(2);
    expect((await after(sql`delete from access_log where position = ${count}`)).breaks).toEqual([
      { position: count - 1, problem: expect.stringContaining('the end was cut off') as string },
    ]);
    const { head } = await verifyLog(here.database, testLogKey);
    const moveHead = sql`update access_log_head set position = position - 1, hash = (select hash from access_log where position = ${count - 1})`;
    const cut = [sql`delete from access_log where position = ${count}`, moveHead];
    // Cut together with its head it looks whole, unless one knows what was there.
    expect((await after(...cut)).breaks).toEqual([]);
    const transaction = await here.admin.begin({}, 'read write');
    await transaction.rows(sql`alter table access_log disable trigger all`);
    for (const change of cut) await transaction.rows(change);
    expect((await verifyLog(transaction, testLogKey, head)).breaks).toEqual([
      { position: count, problem: 'the entry noted as anchor is not there any more' },
    ]);
    await transaction.end('rollback');
  });

  it('is found to have an entry too many, and entries that changed places', async () => {
    const copied = sql`id || 'x', code, at, subject, name, organ, organ_code, roles, purpose, operation_name, operation_hash, request_id, types,
      row_counts, previous_hash, hash`;
    const room = sql`update access_log set position = position + 100000 where position > 5000`;
    const inserted = sql`insert into access_log (position, id, code, at, subject, name, organ, organ_code, roles, purpose, operation_name,
      operation_hash, request_id, types, row_counts, previous_hash, hash) select 5001, ${copied} from access_log where position = 4000`;
    const back = sql`update access_log set position = position - 99999 where position > 100000`;
    expect((await after(room, inserted, back)).breaks[0]?.position).toBe(5_001);
    const swapped = await after(
      sql`update access_log set position = 200000 where position = 70`,
      sql`update access_log set position = 70 where position = 71`,
      sql`update access_log set position = 71 where position = 200000`,
    );
    expect(swapped.breaks[0]?.position).toBe(70);
    expect((await after(sql`update access_log_head set hash = repeat('0', 64)`)).breaks).toHaveLength(1);
  });

  it('is whole for nobody who has another key', async () => {
    expect((await verifyLog(here.database, 'another secret')).breaks).toHaveLength(100);
  });

  it('is verified by a command, whose exit code tells', async () => {
    const args = ['--subgraph', 'suggestions', '--database', here.fresh.url('suggestions')];
    const { head } = await verifyLog(here.database, testLogKey);
    await using whole = new RunningProcess('subgraphs/access-log/main.ts', [
      ...args,
      '--anchor',
      `${head.position}:${head.hash}`,
    ]);
    expect(await whole.ended()).toBe(0);
    expect(whole.printed).toEqual([`${count} entries, whole; anchor ${head.position}:${head.hash}`]);
    await using broken = new RunningProcess('subgraphs/access-log/main.ts', [...args, '--anchor', `7:${'0'.repeat(64)}`]);
    expect(await broken.ended()).toBe(1);
    expect(broken.printed[0]).toBe('7: the entry noted as anchor is not there any more');
    await using wrong = new RunningProcess('subgraphs/access-log/main.ts', ['--subgraph', 'weather', '--anchor', 'x']);
    expect(await wrong.ended()).toBe(2);
    expect(wrong.printed.join('\n')).toMatch(/--subgraph must be one of[^]*--database must be[^]*--anchor must be/);
  });
});
