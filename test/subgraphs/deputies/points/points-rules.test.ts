import { pointsRuleKind } from '../../../../subgraphs/deputies/points/points-rules.ts';
import type { PointsRuleFilter } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { pointsRules, parents } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, points_rules: pointsRules });

describePages('points rules at and below a place', {
  open,
  rows: pointsRules,
  orders: {
    VALID_FROM_DESC: (row) => row.valid_from,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), pointsRuleKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof pointsRules)[number], PointsRuleFilter>('points rules, filtered', {
  open,
  rows: pointsRules,
  filters: {
    kind: [[{ kind: ['VISIT'] }, (row) => row.kind === 'VISIT']],
    state: [[{ state: ['REPEALED'] }, (row) => row.state === 'REPEALED']],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), pointsRuleKind).page({ within: '43', filter, first: 100 }),
});
