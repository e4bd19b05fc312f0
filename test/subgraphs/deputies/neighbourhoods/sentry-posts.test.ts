import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { sentryPostKind } from '../../../../subgraphs/deputies/neighbourhoods/sentry-posts.ts';
import type { SentryPostFilter, QuerySentryPostStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { parents, sentryPosts } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, sentry_posts: sentryPosts });

describePages('sentry posts at and below a place', {
  open,
  rows: sentryPosts,
  orders: {
    DUE_ON_ASC: (row) => row.due_on,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), sentryPostKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof sentryPosts)[number], SentryPostFilter>('sentry posts, filtered', {
  open,
  rows: sentryPosts,
  filters: {
    deputy: [[{ deputy: '430281.Deputy.a' }, (row) => row.deputy_id === '430281.Deputy.a']],
    state: [[{ state: ['CLOSED'] }, (row) => row.state === 'CLOSED']],
    overdue: [
      [{ overdue: true }, (row) => row.due_on !== null && row.due_on < someDay],
      [{ overdue: false }, (row) => row.due_on === null || row.due_on >= someDay],
    ],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), sentryPostKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('sentry posts, counted', {
  open,
  rows: sentryPosts,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      STATE: { field: 'state', of: (row) => row.state },
    },
    measures: {
      count: () => 1,
      patrols: (row) => row.patrols,
      overdue: (row) => Number(row.due_on !== null && row.due_on < someDay),
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), sentryPostKind).statistics(question as QuerySentryPostStatisticsArgs),
});
