import { expect, test } from 'vitest';
import { describePages } from '../pages.ts';
import { type AccessLogColumns, entries, openLog, storeOf } from './rows.ts';
import type { AccessLogOrder } from '../../../subgraphs/suggestions/types.ts';

describePages<AccessLogColumns, AccessLogOrder>('the access log of an owner at or below a place', {
  open: openLog,
  rows: entries,
  orders: { AT_ASC: ({ at }) => at, AT_DESC: ({ at }) => at },
  page: (database, asked) => storeOf(database).page({ within: '43', ...asked }),
});

test('the log is its keeper’s: asked within another place, or below, it has nothing', async () => {
  await using database = await openLog();
  for (const [within, count] of [
    ['430281', entries.length],
    ['4302', entries.length],
    ['430223', 0],
    ['430281101', 0],
  ] as const) {
    expect(await storeOf(database).page({ within, first: 1 }).totalCount(), within).toBe(count);
  }
});

test('the latest comes first unless asked otherwise', async () => {
  await using database = await openLog();
  const [first] = await storeOf(database).page({ within: '430281', first: 1 }).nodes();
  expect(first).toMatchObject({ position: 6, at: '2026-06-01T16:00:00.000Z', records: [{ type: 'AccessLogEntry', rows: 0 }] });
});
