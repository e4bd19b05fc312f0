import { RecordStore } from '../../../subgraphs/record-store.ts';
import { expect, test } from 'vitest';
import { clueKind } from '../../../subgraphs/litigation/clues/clues.ts';
import { procuratorialSuggestionKind } from '../../../subgraphs/litigation/procuratorial-suggestions/procuratorial-suggestions.ts';
import { caseKind } from '../../../subgraphs/litigation/cases/cases.ts';
import type {
  ClueFilter,
  LitigationCaseFilter,
  ProcuratorialSuggestionFilter,
  ProcuratorialSuggestionState,
} from '../../../subgraphs/litigation/types.ts';
import { describeFilters } from '../filters.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import {
  type ClueColumns,
  type LitigationCaseColumns,
  type ProcuratorialSuggestionColumns,
  cases,
  clues,
  litigationCase,
  procuratorialSuggestion,
  procuratorialSuggestions,
  tables,
} from './rows.ts';

const open = () => ownedDatabase('litigation', tables);

describeFilters<ClueColumns, ClueFilter>('clues, filtered', {
  open,
  rows: clues,
  filters: {
    source: [
      [{ source: ['SUGGESTION'] }, ({ source }) => source === 'SUGGESTION'],
      [{ source: ['DEPUTY', 'MEDIA'] }, ({ source }) => ['DEPUTY', 'MEDIA'].includes(source)],
    ],
    field: [[{ field: ['FOOD_DRUG', 'HEROES'] }, ({ field }) => field !== 'ECOLOGY']],
    state: [[{ state: ['REGISTERED', 'ASSESSING'] }, ({ state }) => ['REGISTERED', 'ASSESSING'].includes(state)]],
    year: [[{ year: 2025 }, (row) => row.registered_on.startsWith('2025')]],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), clueKind).page({ within: '43', filter, first: 100 }),
});

describeFilters<LitigationCaseColumns, LitigationCaseFilter>('cases, filtered', {
  open,
  rows: cases,
  filters: {
    kind: [[{ kind: 'CIVIL' }, ({ kind }) => kind === 'CIVIL']],
    field: [[{ field: ['ECOLOGY', 'WORK_SAFETY'] }, ({ field }) => ['ECOLOGY', 'WORK_SAFETY'].includes(field)]],
    state: [[{ state: ['CLOSED', 'FOLLOW_UP'] }, ({ state }) => ['CLOSED', 'FOLLOW_UP'].includes(state)]],
    fromSuggestion: [
      [{ fromSuggestion: true }, (row) => row.from_suggestion],
      [{ fromSuggestion: false }, (row) => !row.from_suggestion],
    ],
    year: [[{ year: 2025 }, (row) => row.filed_on.startsWith('2025')]],
    overdue: [
      [{ overdue: true }, (row) => row.due_on !== null && row.due_on < someDay],
      [{ overdue: false }, (row) => row.due_on === null || row.due_on >= someDay],
    ],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), caseKind).page({ within: '43', filter, first: 100 }),
});

function stateOn(day: string): (row: ProcuratorialSuggestionColumns) => ProcuratorialSuggestionState {
  return (row) => (row.replied_on !== null ? 'REPLIED' : row.due_on < day ? 'OVERDUE' : 'ISSUED');
}

describeFilters<ProcuratorialSuggestionColumns, ProcuratorialSuggestionFilter>('procuratorial suggestions, filtered', {
  open,
  rows: procuratorialSuggestions,
  filters: {
    state: [
      [{ state: ['ISSUED'] }, (row) => stateOn(someDay)(row) === 'ISSUED'],
      [{ state: ['OVERDUE'] }, (row) => stateOn(someDay)(row) === 'OVERDUE'],
      [{ state: ['REPLIED', 'OVERDUE'] }, (row) => stateOn(someDay)(row) !== 'ISSUED'],
    ],
    urgent: [
      [{ urgent: true }, ({ urgent }) => urgent],
      [{ urgent: false }, ({ urgent }) => !urgent],
    ],
    field: [[{ field: ['FOOD_DRUG', 'HEROES'] }, ({ field }) => ['FOOD_DRUG', 'HEROES'].includes(field)]],
    year: [[{ year: 2025 }, (row) => row.issued_on.startsWith('2025')]],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), procuratorialSuggestionKind).page({ within: '43', filter, first: 100 }),
});

test('a procuratorial suggestion is in time on its last day, overdue the day after, and replied to for ever', async () => {
  const litigation = litigationCase('x');
  const waiting = procuratorialSuggestion('w', litigation, { due_on: '2026-05-10' });
  const late = procuratorialSuggestion('r', litigation, { due_on: '2026-05-10', replied_on: '2026-05-20' });
  await using database = await ownedDatabase('litigation', {
    litigation_cases: [litigation],
    procuratorial_suggestions: [waiting, late],
  });
  const told = async (day: string): Promise<unknown[]> => {
    const store = new RecordStore(database.on(day), procuratorialSuggestionKind);
    const overdue = await store.page({ within: '43', filter: { state: ['OVERDUE'] }, first: 1 }).totalCount();
    return [(await store.load(waiting.id))?.state, (await store.load(late.id))?.state, overdue];
  };
  expect(await told('2026-05-10')).toEqual(['ISSUED', 'REPLIED', 0]);
  expect(await told('2026-05-11')).toEqual(['OVERDUE', 'REPLIED', 1]);
});
