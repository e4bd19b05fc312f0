import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { subgraphs } from '../../subgraphs/all.ts';
import { Database } from '../../subgraphs/database.ts';
import { Reading } from '../../subgraphs/reading.ts';
import { callerOf, staffOf } from '../callers.ts';
import { freshDatabase } from '../postgres.ts';
import { ask } from './ask.ts';

const caller = callerOf(staffOf('430281'));
const everything = `{ suggestions(within: "430281") { nodes { id history { at } } totalCount } conversions(within: "430281") { totalCount }
  suggestionStatistics(within: "430281") { total { count } } more: suggestions(within: "430281", filter: { year: 2026 }) { totalCount } }`;

test('a request never holds more than one connection: however many come at once, all of them end with a pool of one', async () => {
  await using fresh = await freshDatabase(['suggestions']);
  await using database = new Database(fresh.url('suggestions'), { schema: 'suggestions', maxConnections: 1 });
  const log = { append: async (): Promise<void> => {} };
  const reading = (): Reading =>
    new Reading(
      {
        subgraph: 'suggestions',
        code: '430281',
        name: '',
        database,
        secret: '',
        log,
        now: () => new Date('2026-06-01T04:00:00Z'),
      },
      caller,
    );
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask(subgraphs.suggestions, reading(), everything)));
  for (const { data, errors } of answers) {
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ suggestions: { totalCount: 0 }, suggestionStatistics: { total: { count: 0 } } });
  }
  const submit =
    'submitSuggestion(input: { jurisdiction: "430281", title: "标题", text: "正文", category: OTHER, leadSponsor: "430281.Deputy.1" }) { suggestion { id history { event } } }';
  const commands = await ask(subgraphs.suggestions, reading(), `mutation { a: ${submit} b: ${submit} }`);
  expect(commands.errors).toBeUndefined();
  const after = await ask(subgraphs.suggestions, reading(), everything);
  expect(after.data).toMatchObject({ suggestions: { totalCount: 2 }, suggestionStatistics: { total: { count: 2 } } });
});

test('what one request reads is of one moment, whatever others write meanwhile', async () => {
  await using fresh = await freshDatabase(['suggestions']);
  await using database = new Database(fresh.url('suggestions'), { schema: 'suggestions' });
  await using inside = new Database(fresh.adminUrl, { schema: 'suggestions' });
  const log = { append: async (): Promise<void> => {} };
  const reading = new Reading(
    { subgraph: 'suggestions', code: '430281', name: '', database, secret: '', log, now: () => new Date() },
    caller,
  );
  const count = async (): Promise<object[]> => reading.rows(sql`select count(*)::int as count from suggestions`);
  expect(await count()).toEqual([{ count: 0 }]);
  await inside.rows(sql`
    insert into suggestions (id, title, text, category, code, in_session, state, lead_sponsor, submitted_at)
    values ('430281.Suggestion.1', '标题', '正文', 'OTHER', '430281', true, 'SUBMITTED', '430281.Deputy.1', now())`);
  expect(await count()).toEqual([{ count: 0 }]);
  await reading.afresh();
  expect(await count()).toEqual([{ count: 1 }]);
  await reading.end();
});
