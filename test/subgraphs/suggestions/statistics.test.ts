import { RecordStore } from '../../../subgraphs/record-store.ts';
import { callerOf, insiderUnit, staffOf } from '../../callers.ts';
import { conversionKind } from '../../../subgraphs/suggestions/conversions/conversions.ts';
import { SuggestionStore } from '../../../subgraphs/suggestions/store.ts';
import type { QueryConversionStatisticsArgs, QuerySuggestionStatisticsArgs } from '../../../subgraphs/suggestions/types.ts';
import { describeStatistics } from '../groups.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { type SuggestionColumns, conversions, suggestions, tables } from './rows.ts';

const provincial = callerOf(staffOf('43', { roles: ['CONGRESS_STAFF', 'DEPUTY'], deputies: [insiderUnit] }));

const open = () => ownedDatabase('suggestions', tables);

const awaiting = new Set<string>(['ASSIGNED', 'IN_HANDLING', 'REOPENED']);

const without =
  (phase: string) =>
  (row: SuggestionColumns): number =>
    Number(row.replied_on !== null && !row.contact_phases.includes(phase));

describeStatistics('suggestions, counted', {
  open,
  rows: suggestions,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      // The legal year begins at 16:00 UTC of the day before.
      YEAR: { field: 'year', of: (row) => (row.submitted_at < '2025-12-31T16' ? 2025 : 2026) },
      STATE: { field: 'state', of: ({ state }) => state },
      OUTCOME: { field: 'outcome', of: ({ outcome }) => outcome },
      CATEGORY: { field: 'category', of: ({ category }) => category },
      UNIT: { field: 'unit', of: (row) => row.answering_units[0] ?? null },
    },
    measures: {
      count: () => 1,
      replied: (row) => Number(row.replied_on !== null),
      overdue: (row) => Number(awaiting.has(row.state) && (row.due_on ?? someDay) < someDay),
      returned: ({ satisfaction }) => Number(satisfaction !== null),
      satisfied: ({ satisfaction }) => Number(satisfaction === 'SATISFIED'),
      basicallySatisfied: ({ satisfaction }) => Number(satisfaction === 'BASICALLY_SATISFIED'),
      dissatisfied: ({ satisfaction }) => Number(satisfaction === 'DISSATISFIED'),
      expired: (row) =>
        Number(row.replied_on !== null && !row.rated && row.rating_due_on !== null && row.rating_due_on < someDay),
      attitudeSatisfied: ({ attitude }) => Number(attitude === 'SATISFIED'),
      attitudeBasicallySatisfied: ({ attitude }) => Number(attitude === 'BASICALLY_SATISFIED'),
      attitudeDissatisfied: ({ attitude }) => Number(attitude === 'DISSATISFIED'),
      rehandled: (row) => Number(row.reopened_on !== null),
      rehandledInTime: (row) => Number(row.rehandled_on !== null && row.rehandled_on <= (row.rehandling_due_on ?? '')),
      withAllContacts: (row) => Number(row.replied_on !== null && row.contact_phases.length === 3),
      withoutAllContacts: (row) => Number(row.replied_on !== null && row.contact_phases.length < 3),
      withoutContactBefore: without('BEFORE'),
      withoutContactDuring: without('DURING'),
      withoutContactAfter: without('AFTER'),
      withheld: () => 0,
    },
    ratios: {
      satisfaction: [['satisfied', 'basicallySatisfied'], ['returned']],
      attitudeSatisfaction: [
        ['attitudeSatisfied', 'attitudeBasicallySatisfied'],
        ['attitudeSatisfied', 'attitudeBasicallySatisfied', 'attitudeDissatisfied'],
      ],
    },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new SuggestionStore(database.on(someDay, provincial)).statistics(question as QuerySuggestionStatisticsArgs),
});

describeStatistics('conversions, counted', {
  open,
  rows: conversions,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      YEAR: { field: 'year', of: (row) => Number(row.sent_on.slice(0, 4)) },
      STATE: { field: 'state', of: ({ state }) => state },
      FIELD: { field: 'field', of: ({ field }) => field },
      DIRECTION: { field: 'direction', of: ({ direction }) => direction },
    },
    measures: {
      count: () => 1,
      registered: ({ state }) => Number(state !== 'SENT'),
      converted: ({ state }) => Number(['CONVERTED', 'SPONSOR_TOLD', 'SUBMITTED'].includes(state)),
      declined: ({ state }) => Number(state === 'NOT_CONVERTED'),
    },
    ratios: { conversionRate: [['converted'], ['count']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay, provincial), conversionKind).statistics(question as QueryConversionStatisticsArgs),
});
