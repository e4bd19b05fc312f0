import { createHash } from 'node:crypto';
import sql, { type Sql, raw } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Break, Verdict } from '../../../subgraphs/access-log/verify.ts';
import { type LogDatabase, access, logDatabase } from './log-of.ts';

const count = 10_000;
let here: LogDatabase;

beforeAll(async () => {
  here = await logDatabase();
  const log = here.log();
  // A thousand at a time: of ten thousand at once the last would wait longer than the log's patience where the machine is busy.
  for (let done = 0; done < count; done += 1_000) {
    await Promise.all(Array.from({ length: 1_000 }, (_, at) => log.append(access(done + at + 1))));
  }
}, 180_000);

afterAll(() => here[Symbol.asyncDispose]());

/** Where the log breaks after changes, the first of all. */
async function firstBreak(...changes: readonly Sql[]): Promise<Break | undefined> {
  return (await here.after(changes)).breaks[0];
}

const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as string;

const notFollowing = 'it does not follow the entry before: one was deleted, inserted or changed here';
const changed = 'it was changed, or written without the key';

describe('an access log of 10,000 entries', () => {
  it('is whole when nobody was at it', async () => {
    expect(await here.verified()).toEqual({ entries: count, breaks: [], head: { position: count, hash } });
  });

  it.each([
    sql`id = '430281.AccessLogEntry.suggestions-x'`,
    sql`code = '43'`,
    sql`at = at + interval '1 millisecond'`,
    sql`subject = 'nobody'`,
    sql`name = name || ' '`,
    sql`organ = ''`,
    sql`organ_code = '44'`,
    sql`roles = '{}'`,
    sql`purpose = 'another'`,
    sql`purpose = null`,
    sql`operation_name = null`,
    sql`operation_hash = ''`,
    sql`request_id = 'r'`,
    sql`types = array['Suggestion', 'Deputy']`,
    sql`row_counts = array[0, 1]`,
    sql`hash = repeat('0', 64)`,
  ])('is found to be edited: $sql', async (edit) => {
    expect(await firstBreak(sql`update access_log set ${edit} where position = 5000`)).toEqual({
      position: 5_000,
      problem: changed,
    });
  });

  it('is found to be edited in what links it, and below what the graph shows of an instant', async () => {
    const previous = sql`update access_log set previous_hash = repeat('0', 64) where position = 5000`;
    expect(await firstBreak(previous)).toEqual({ position: 5_000, problem: notFollowing });
    const drop = sql`alter table access_log drop constraint access_log_at_check`;
    const later = sql`update access_log set at = at + interval '1 microsecond' where position = 5000`;
    expect(await firstBreak(drop, later)).toEqual({ position: 5_000, problem: changed });
  });

  it('is found to lack an entry in the middle, and the first', async () => {
    expect((await here.after([sql`delete from access_log where position = 5000`])).breaks).toEqual([
      { position: 5_001, problem: 'entries are missing between 4999 and 5001' },
    ]);
    expect((await here.after([sql`delete from access_log where position = 1`])).breaks).toEqual([
      { position: 2, problem: 'entries are missing between 0 and 2' },
    ]);
  });

  it('is found to lack an entry where those behind it were moved up', async () => {
    const close = moved(5_000, -1);
    expect(await firstBreak(sql`delete from access_log where position = 5000`, ...close)).toEqual({
      position: 5_000,
      problem: notFollowing,
    });
  });

  it('is found to lack the last: by its head, and when that was moved back by what somebody noted of the end', async () => {
    const cut = [sql`delete from access_log where position = ${count}`];
    expect((await here.after(cut)).breaks).toEqual([
      { position: count - 1, problem: `the log ends here, but its head says ${count}: the end was cut off or changed` },
    ]);
    const cutWithHead = [...cut, headMovedTo(count - 1)];
    const { head } = await here.verified();
    expect((await here.after(cutWithHead)).breaks).toEqual([]);
    const gone = { position: count, problem: 'the entry noted as anchor is not there any more' };
    expect((await here.after(cutWithHead, head)).breaks).toEqual([gone]);
    const emptied = [sql`delete from access_log`, sql`update access_log_head set position = 0, hash = ''`];
    expect((await here.after(emptied, head)).breaks).toEqual([gone]);
  });

  it('is found to have an entry too many, also one copied whole from another place', async () => {
    const inserted = [...moved(5_001, 1), copied(4_000, sql`5001`)];
    expect(await firstBreak(...inserted)).toEqual({ position: 5_001, problem: notFollowing });
  });

  it('is found to be forged with bare hashes, computed anew up to the head', async () => {
    const rows = await here.admin.rows<{ text: string }>(sql`
      select access_log::text as text
      from access_log
      where position >= 5000
      order by position`);
    const [last] = await here.admin.rows<{ hash: string }>(sql`select hash from access_log where position = 4999`);
    const hashes = [last?.hash ?? ''];
    for (const { text } of rows)
      hashes.push(
        createHash('sha256')
          .update(`${hashes.at(-1)}${text}`)
          .digest('hex'),
      );
    const forge = sql`
      update access_log
      set subject = 'nobody', previous_hash = forged.previous, hash = forged.next
      from unnest(${hashes.slice(0, -1)}::text[], ${hashes.slice(1)}::text[]) with ordinality as forged (previous, next, place)
      where position = 4999 + forged.place`;
    expect(await firstBreak(forge, headMovedTo(count))).toEqual({ position: 5_000, problem: changed });
  });

  it('is found to have rows where no entry belongs, though the table allowed them', async () => {
    const loosen = [
      sql`alter table access_log drop constraint access_log_position_key`,
      sql`alter table access_log drop constraint access_log_position_check`,
      sql`alter table access_log alter position drop not null`,
    ];
    for (const position of ['0', '-5', '1', '1000', '2000', String(count), 'null']) {
      for (const id of ["id || 'x'", "'1'"]) {
        const { breaks, entries } = await here.after([...loosen, copied(4_000, raw(position), raw(id))]);
        expect(breaks, position).not.toEqual([]);
        expect(entries).toBe(count + 1);
      }
    }
  });

  it('is found to have two entries in each other’s place', async () => {
    const swapped = await here.after([
      sql`update access_log set position = 200000 where position = 70`,
      sql`update access_log set position = 70 where position = 71`,
      sql`update access_log set position = 71 where position = 200000`,
    ]);
    expect(swapped.breaks.map(({ position }) => position)).toEqual([70, 71, 72]);
  });

  it('is found to have another head', async () => {
    for (const change of [sql`hash = repeat('0', 64)`, sql`position = position + 1`, sql`position = 0, hash = ''`]) {
      const { breaks } = await here.after([sql`update access_log_head set ${change}`]);
      expect(
        breaks.map(({ position }) => position),
        change.sql,
      ).toEqual([count]);
    }
  });

  it('is found at every place it breaks, the first hundred', async () => {
    const { breaks } = await here.after([sql`update access_log set subject = 'nobody' where position % 50 = 0`]);
    expect(breaks.map(({ position }) => position)).toEqual(Array.from({ length: 100 }, (_, n) => 50 * (n + 1)));
  });

  it('is not taken for that of another owner under the same key, nor believed under another key', async () => {
    expect((await here.verified({ code: '430223' })).breaks[0]).toEqual({
      position: 1,
      problem: 'it is of another log: 430281.AccessLogEntry.suggestions-000000000001',
    });
    expect((await here.verified({ key: 'another secret' })).breaks[0]).toEqual({ position: 1, problem: changed });
  });

  it('still has what was noted of it before', async () => {
    const [noted] = await here.admin.rows<Verdict['head']>(sql`select position, hash from access_log where position = 1234`);
    expect((await here.verified({ anchor: noted })).breaks).toEqual([]);
    expect((await here.verified({ anchor: { position: 1_234, hash: '0'.repeat(64) } })).breaks).toEqual([
      { position: 1_234, problem: 'the entry noted as anchor is not there any more' },
    ]);
  });
});

it('a log that is being written is whole at every moment', async () => {
  await using busy = await logDatabase();
  const log = busy.log();
  const over = new AbortController();
  const writing = Array.from({ length: 10 }, async () => {
    while (!over.signal.aborted) await log.append(access(1));
  });
  const verdicts: Verdict[] = [];
  // Some of them surely while it grew.
  while (verdicts.length < 10 || verdicts.at(-1)?.entries === verdicts[0]?.entries) verdicts.push(await busy.verified());
  over.abort();
  await Promise.all(writing);
  expect(verdicts.flatMap(({ breaks }) => breaks)).toEqual([]);
});

it('an empty log is whole', async () => {
  await using fresh = await logDatabase();
  expect(await fresh.verified()).toEqual({ entries: 0, breaks: [], head: { position: 0, hash: '' } });
});

/** Gives the entries from a position on the place `by` further; in two steps, because places are unique. */
function moved(from: number, by: number): Sql[] {
  return [
    sql`update access_log set position = position + 100000 where position >= ${from}`,
    sql`update access_log set position = position - 100000 + ${by} where position >= 100000`,
  ];
}

/** Puts a copy of an entry, with all its hashes, somewhere else. */
function copied(from: number, to: Sql, id: Sql = sql`id || 'x'`): Sql {
  const others = sql`code, at, subject, name, organ, organ_code, roles, purpose, operation_name, operation_hash, request_id, types, row_counts,
    previous_hash, hash`;
  return sql`insert into access_log (position, id, ${others}) select ${to}, ${id}, ${others} from access_log where position = ${from}`;
}

function headMovedTo(position: number): Sql {
  return sql`
    update access_log_head
    set position = ${position}, hash = (select hash from access_log where position = ${position})`;
}
