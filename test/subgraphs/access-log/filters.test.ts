import type { AccessLogFilter } from '../../../subgraphs/suggestions/types.ts';
import { describeFilters } from '../filters.ts';
import { type AccessLogColumns, entries, openLog, storeOf } from './rows.ts';

/** The beginning of a day in Asia/Shanghai. */
const beginningOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();

describeFilters<AccessLogColumns, AccessLogFilter>('the access log, filtered', {
  open: openLog,
  rows: entries,
  filters: {
    subject: [
      [{ subject: 'staff-1' }, ({ subject }) => subject === 'staff-1'],
      [{ subject: 'staff-' }, () => false],
    ],
    requestId: [[{ requestId: 'r2' }, ({ request_id }) => request_id === 'r2']],
    type: [
      [{ type: 'Suggestion' }, ({ types }) => types.includes('Suggestion')],
      [{ type: 'Conversion' }, ({ types }) => types.includes('Conversion')],
      [{ type: 'Deputy' }, () => false],
    ],
    from: [
      [{ from: '2026-05-31' }, ({ at }) => at >= beginningOf('2026-05-31')],
      [{ from: '2026-06-02' }, ({ at }) => at >= beginningOf('2026-06-02')],
    ],
    to: [
      [{ to: '2026-05-30' }, ({ at }) => at < beginningOf('2026-05-31')],
      [{ to: '2026-06-01' }, ({ at }) => at < beginningOf('2026-06-02')],
    ],
  },
  page: (database, filter) => storeOf(database).page({ within: '43', filter, first: 100 }),
});
