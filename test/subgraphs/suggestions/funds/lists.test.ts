import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { fundGrantKind } from '../../../../subgraphs/suggestions/funds/fund-grants.ts';
import { suggestionFundKind } from '../../../../subgraphs/suggestions/funds/suggestion-funds.ts';
import type {
  FundGrantFilter,
  QueryFundGrantStatisticsArgs,
  QuerySuggestionFundStatisticsArgs,
  SuggestionFundFilter,
} from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { suggestion } from '../rows.ts';
import { type FundGrantColumns, type SuggestionFundColumns, fund, grant } from './rows.ts';

const provincial = callerOf(staffOf('43'));

const funds: readonly SuggestionFundColumns[] = [
  fund('1', { granted: 400_000, spent: 300_000 }),
  fund('2', { year: 2025, amount: 1_000_000, granted: 1_000_000, spent: 1_000_000 }, 'AUDITED'),
  fund('3', { year: 2024 }, 'AUDITED'),
  fund('4', { code: '430223', granted: 100_000 }),
  fund('5', { code: '430405', kind: 'LIVELIHOOD' }),
  fund('6', { code: '4302', year: 2025, kind: 'STATION' }),
  fund('7', { code: '43', amount: 1_000_000_000 }),
  fund('8', { code: '430281102', amount: 10_000 }),
];
const openFunds = () => ownedDatabase('suggestions', { suggestion_funds: funds });

describePages('the funds at and below a place', {
  open: openFunds,
  rows: funds,
  orders: { YEAR_ASC: ({ year }) => year, YEAR_DESC: ({ year }) => year },
  page: (database, asked) =>
    new RecordStore(database.on(someDay, provincial), suggestionFundKind).page({ within: '43', ...asked }),
});

describeFilters<SuggestionFundColumns, SuggestionFundFilter>('funds, filtered', {
  open: openFunds,
  rows: funds,
  filters: {
    kind: [[{ kind: ['STATION', 'LIVELIHOOD'] }, ({ kind }) => kind !== 'SUGGESTION']],
    year: [[{ year: 2025 }, ({ year }) => year === 2025]],
    state: [[{ state: ['AUDITED'] }, ({ state }) => state === 'AUDITED']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay, provincial), suggestionFundKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('funds, counted', {
  open: openFunds,
  rows: funds,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      KIND: { field: 'kind', of: ({ kind }) => kind },
      YEAR: { field: 'year', of: ({ year }) => year },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      amount: ({ amount }) => amount,
      granted: ({ granted }) => granted,
      spent: ({ spent }) => spent,
    },
    ratios: { grantedShare: [['granted'], ['amount']], spentShare: [['spent'], ['granted']] },
  },
  // The dimensions and measures are the schema's, told by their names. Totals are public.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), suggestionFundKind).statistics(question as QuerySuggestionFundStatisticsArgs),
});

const of = (at: number): { fund_id: string; suggestion_id: string } => ({
  fund_id: funds[0]?.id ?? '',
  suggestion_id: suggestion(`s${at}`).id,
});
const allocated = { ...of(0), suggestion_id: null, mode: 'DIRECT' } as const;
const grants: readonly FundGrantColumns[] = [
  grant('1', of(1), 'AUDITED'),
  grant('2', { ...of(2), year: 2025, applied_on: '2025-03-01' }, 'REPORTED'),
  grant('3', { ...of(3), year: 2025, amount_applied: 90_000 }, 'GRANTED'),
  grant('4', { ...of(4), code: '430223', unit: '县教育局' }, 'SPENT'),
  grant('5', { ...of(5), code: '430405' }, 'INELIGIBLE'),
  grant('6', { ...of(6), code: '4302', applied_on: '2026-02-01' }),
  grant('7', { ...of(7), code: '43' }, 'ELIGIBLE'),
  grant('8', { ...of(8), code: '430281102' }, 'GRANTED'),
  grant('9', { ...allocated, code: '430281', kind: 'STATION', station_id: '430281.ContactStation.1' }, 'GRANTED'),
  grant('10', { ...allocated, code: '4302', kind: 'STATION', mode: 'AWARD' }, 'SPENT'),
  grant('11', { ...allocated, code: '430405', kind: 'LIVELIHOOD' }, 'AUDITED'),
];
const openGrants = () =>
  ownedDatabase('suggestions', {
    suggestions: grants.map((_, at) => suggestion(`s${at + 1}`)),
    suggestion_funds: funds,
    fund_grants: grants,
  });

describePages('the grants at and below a place', {
  open: openGrants,
  rows: grants,
  orders: {
    YEAR_ASC: ({ year }) => year,
    YEAR_DESC: ({ year }) => year,
    APPLIED_ON_ASC: (row) => row.applied_on,
    APPLIED_ON_DESC: (row) => row.applied_on,
  },
  page: (database, asked) => new RecordStore(database.on(someDay, provincial), fundGrantKind).page({ within: '43', ...asked }),
});

describeFilters<FundGrantColumns, FundGrantFilter>('grants, filtered', {
  open: openGrants,
  rows: grants,
  filters: {
    kind: [[{ kind: ['STATION'] }, ({ kind }) => kind === 'STATION']],
    mode: [[{ mode: 'DIRECT' }, ({ mode }) => mode === 'DIRECT']],
    station: [[{ station: '430281.ContactStation.1' }, (row) => row.station_id === '430281.ContactStation.1']],
    year: [[{ year: 2025 }, ({ year }) => year === 2025]],
    state: [[{ state: ['GRANTED', 'SPENT'] }, ({ state }) => ['GRANTED', 'SPENT'].includes(state)]],
    unit: [[{ unit: '县教育局' }, ({ unit }) => unit === '县教育局']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay, provincial), fundGrantKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('grants, counted', {
  open: openGrants,
  rows: grants,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      KIND: { field: 'kind', of: ({ kind }) => kind },
      MODE: { field: 'mode', of: ({ mode }) => mode },
      YEAR: { field: 'year', of: ({ year }) => year },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      funded: (row) => Number(row.kind === 'SUGGESTION' && row.amount_granted !== null),
      amountApplied: (row) => row.amount_applied,
      amountGranted: (row) => row.amount_granted ?? 0,
      amountSpent: (row) => row.amount_spent ?? 0,
    },
    ratios: { spentShare: [['amountSpent'], ['amountGranted']] },
  },
  // The dimensions and measures are the schema's, told by their names. Totals are public.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), fundGrantKind).statistics(question as QueryFundGrantStatisticsArgs),
});
