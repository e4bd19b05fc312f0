import { RecordStore } from '../../../subgraphs/record-store.ts';
import { expect, test } from 'vitest';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { conversionKind } from '../../../subgraphs/suggestions/conversions/conversions.ts';
import { SuggestionStore } from '../../../subgraphs/suggestions/store.ts';
import type { ConversionFilter, SuggestionFilter } from '../../../subgraphs/suggestions/types.ts';
import { describeFilters } from '../filters.ts';
import { callerOf, prosecutorOf } from '../../callers.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { refusal } from '../refusal.ts';
import {
  type ConversionColumns,
  type SuggestionColumns,
  assigned,
  conversions,
  suggestion,
  suggestions,
  tables,
} from './rows.ts';

const open = () => ownedDatabase('suggestions', tables);

const awaiting = new Set<string>(['ASSIGNED', 'IN_HANDLING', 'REOPENED']);
const overdue = (row: SuggestionColumns): boolean => awaiting.has(row.state) && (row.due_on ?? someDay) < someDay;

describeFilters<SuggestionColumns, SuggestionFilter>('suggestions, filtered', {
  open,
  rows: suggestions,
  filters: {
    level: [[{ level: ['CITY', 'TOWNSHIP'] }, ({ code }) => ['CITY', 'TOWNSHIP'].includes(levelOf(code))]],
    state: [[{ state: ['SUBMITTED', 'ASSIGNED'] }, ({ state }) => ['SUBMITTED', 'ASSIGNED'].includes(state)]],
    category: [[{ category: ['AGRICULTURE_WATER'] }, ({ category }) => category === 'AGRICULTURE_WATER']],
    year: [[{ year: 2025 }, (row) => row.submitted_at < '2025-12-31T16']],
    outcome: [[{ outcome: ['SOLVED', 'REFERENCE'] }, ({ outcome }) => ['SOLVED', 'REFERENCE'].includes(outcome ?? '')]],
    overdue: [
      [{ overdue: true }, overdue],
      [{ overdue: false }, (row) => !overdue(row)],
    ],
    litigationField: [[{ litigationField: ['MINORS'] }, (row) => row.litigation_field === 'MINORS']],
    rehandled: [
      [{ rehandled: true }, (row) => row.reopened_on !== null],
      [{ rehandled: false }, (row) => row.reopened_on === null],
    ],
    leadSponsor: [[{ leadSponsor: '430223.Deputy.2' }, (row) => row.lead_sponsor === '430223.Deputy.2']],
    text: [
      [{ text: 'm1' }, ({ title }) => title.includes('m1')],
      [{ text: '关于 建议，Ｃ' }, ({ title }) => title.includes('c')],
    ],
    submittedFrom: [[{ submittedFrom: '2026-01-02' }, (row) => row.submitted_at > '2026-01-01T16']],
    submittedTo: [
      [{ submittedTo: '2026-01-01' }, (row) => row.submitted_at < '2026-01-01T16'],
      [{ submittedTo: '2025-12-31' }, (row) => row.submitted_at < '2025-12-31T16'],
    ],
  },
  page: (database, filter) => new SuggestionStore(database.on(someDay)).page({ within: '43', filter, first: 100 }),
});

describeFilters<ConversionColumns, ConversionFilter>('conversions, filtered', {
  open,
  rows: conversions,
  filters: {
    direction: [[{ direction: 'CASE_TO_SUGGESTION' }, ({ direction }) => direction === 'CASE_TO_SUGGESTION']],
    state: [[{ state: ['SENT', 'SPONSOR_TOLD'] }, ({ state }) => ['SENT', 'SPONSOR_TOLD'].includes(state)]],
    field: [[{ field: ['MINORS'] }, ({ field }) => field === 'MINORS']],
    year: [[{ year: 2025 }, (row) => row.sent_on.startsWith('2025')]],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay, callerOf(prosecutorOf('43'))), conversionKind).page({
      within: '43',
      filter,
      first: 100,
    }),
});

test('a suggestion is in time on its last day and overdue from midnight in Asia/Shanghai, in its field and in the filter', async () => {
  const waiting = suggestion('w', assigned('2026-02-01', '2026-05-01'));
  await using database = await ownedDatabase('suggestions', { suggestions: [waiting] });
  const told = async (instant: string): Promise<unknown[]> => {
    const store = new SuggestionStore(database.on(instant));
    const late = await store.page({ within: '43', filter: { overdue: true }, first: 1 }).totalCount();
    return [(await store.load(waiting.id))?.overdue, late];
  };
  expect(await told('2026-05-01T15:59:59Z')).toEqual([false, 0]);
  expect(await told('2026-05-01T16:00:00Z')).toEqual([true, 1]);
});

test('only what is at or below the place is listed', async () => {
  await using database = await open();
  const store = new SuggestionStore(database.on(someDay));
  for (const within of ['43', '4302', '430281', '430281102', '4331']) {
    const ids = (await store.page({ within, first: 100 }).nodes()).map(({ id }) => id);
    expect(new Set(ids), within).toEqual(new Set(suggestions.filter(({ code }) => code.startsWith(within)).map(({ id }) => id)));
  }
});

test('a sponsor’s id with U+0000 is refused and not an error of the database', async () => {
  await using database = await open();
  const store = new SuggestionStore(database.on(someDay));
  expect(await refusal(() => store.page({ within: '43', filter: { leadSponsor: '\0' }, first: 1 }).nodes())).toBe('BAD_INPUT');
  expect(await refusal(() => store.pageOfDeputy('\0', { first: 1 }).nodes())).toBe('BAD_INPUT');
});
