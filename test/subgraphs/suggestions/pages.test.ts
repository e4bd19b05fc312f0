import { RecordStore } from '../../../subgraphs/record-store.ts';
import { expect, test } from 'vitest';
import { conversionKind } from '../../../subgraphs/suggestions/conversions/conversions.ts';
import { SuggestionStore } from '../../../subgraphs/suggestions/store.ts';
import { callerOf, prosecutorOf } from '../../callers.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { describePages } from '../pages.ts';
import { conversions, suggestions, tables } from './rows.ts';

const open = () => ownedDatabase('suggestions', tables);

describePages('the suggestions at and below a place', {
  open,
  rows: suggestions,
  orders: {
    SUBMITTED_AT_ASC: (row) => row.submitted_at,
    SUBMITTED_AT_DESC: (row) => row.submitted_at,
    DUE_ON_ASC: (row) => row.due_on,
    DUE_ON_DESC: (row) => row.due_on,
    JURISDICTION_ASC: ({ code }) => code,
  },
  page: (database, asked) => new SuggestionStore(database.on(someDay)).page({ within: '43', ...asked }),
});

describePages('the suggestions of a deputy', {
  open,
  rows: suggestions.filter(({ code }) => code === '430223'),
  orders: { SUBMITTED_AT_DESC: (row) => row.submitted_at },
  page: (database, asked) => new SuggestionStore(database.on(someDay)).pageOfDeputy('430223.Deputy.2', asked),
  short: true,
});

describePages('the conversions at and below a place', {
  open,
  rows: conversions,
  orders: { SENT_ON_ASC: (row) => row.sent_on, SENT_ON_DESC: (row) => row.sent_on },
  page: (database, asked) =>
    new RecordStore(database.on(someDay, callerOf(prosecutorOf('43'))), conversionKind).page({ within: '43', ...asked }),
});

test('a deputy’s suggestions are those led, those joined, or both', async () => {
  await using database = await open();
  const store = new SuggestionStore(database.on(someDay));
  const ids = async (deputy: string, role?: 'LEAD' | 'JOINT'): Promise<string[]> =>
    (await store.pageOfDeputy(deputy, { role, first: 100 }).nodes()).map(({ id }) => id);
  const [led, ...joined] = ['430223.Suggestion.y3', '430223.Suggestion.y1', '430223.Suggestion.y2'];
  expect(await ids('430223.Deputy.2', 'LEAD')).toEqual([led]);
  expect(await ids('430223.Deputy.2', 'JOINT')).toEqual(joined);
  expect(await ids('430223.Deputy.2')).toEqual([...joined, led]);
  expect(await ids('430223.Deputy.none')).toEqual([]);
});
