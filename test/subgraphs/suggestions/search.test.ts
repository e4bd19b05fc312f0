import fc from 'fast-check';
import type { ExecutionResult } from 'graphql';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous } from '../../../schema/caller.ts';
import { subgraphs } from '../../../subgraphs/all.ts';
import { wordsOf } from '../../../subgraphs/search.ts';
import { callerOf, staffOf } from '../../callers.ts';
import { ask, codesOf } from '../ask.ts';
import { type OwnedDatabase, ownedDatabase, someDay } from '../owned-database.ts';
import { assigned, suggestion } from './rows.ts';

/** What is compared of a text, by plain JavaScript. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Whether a search finds a suggestion: every word stands in its title or in its text. */
const finds = (search: string, { title, text }: { title: string; text: string }): boolean =>
  plain(search)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .every((word) => plain(title).includes(word) || plain(text).includes(word));

/** The page that was asked for as `it`. */
function pageOf({ data }: ExecutionResult): { nodes: { id: string; title: string }[]; totalCount: number } {
  return { nodes: [], totalCount: 0, ...(data?.it as object | undefined) }; // as selected
}

/** The titles that a search finds, as the staff of 醴陵市 read them. */
async function found(database: OwnedDatabase, text: string, caller = callerOf(staffOf('430281'))): Promise<string[]> {
  const document =
    'query ($text: String!) { it: suggestions(within: "430281", filter: { text: $text }, first: 100, orderBy: JURISDICTION_ASC) { nodes { title } totalCount } }';
  const answer = await ask(subgraphs.suggestions, database.on(someDay, caller), document, { text });
  expect(answer.errors, text).toBeUndefined();
  const { nodes, totalCount } = pageOf(answer);
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ title }) => title);
}

describe('a search', () => {
  let database: OwnedDatabase;
  const titles = [
    '关于加强农村养老服务的建议',
    '关于养护老旧公路的建议',
    '关于G320国道拓宽的建议',
    '关于ＡＩ＋政务的建议',
    '关于推进100%供水_入户的建议',
    "关于“一带一路”O'Neill项目的建议",
    '关于𠮷田农庄、々〇㎡的建议',
    '關於養老服務的建議',
  ];
  const rows = titles.map((title, at) => suggestion(`s${at}`, { title, text: at === 1 ? '养老设施\n见附件' : '正文' }));
  beforeAll(async () => {
    database = await ownedDatabase('suggestions', { suggestions: rows }, '430281');
  });
  afterAll(() => database.close());

  test.each<[string, number[]]>([
    ['养老', [0, 1]],
    ['老服', [0, 7]],
    ['养老服务', [0]],
    ['养老 服务', [0]],
    ['养老 公路', [1]],
    ['服务 养老', [0]],
    ['养', [0, 1]],
    ['养旧', []],
    ['议正', []],
    ['施见', []],
    ['g320', [2]],
    ['32', [2]],
    ['Ｇ３２０国道', [2]],
    ['ai', [3]],
    ['AI 政务', [3]],
    ['100%', [4]],
    ['%国', [2]],
    ['供水_入户', [4]],
    ['供水入户', []],
    ['《一带一路》', [5]],
    ["O'Neill", [5]],
    ["' or 1=1 --", []],
    ['𠮷田', [6]],
    ['𠮷', [6]],
    ['々〇', [6]],
    ['〇', [6]],
    ['m2', [6]],
    ['養老', [7]],
    ['\uD83D养老\uDC00', [0, 1]],
    ['养老\u0000服务', [0]],
    ['水'.repeat(100), []],
  ])('for %j finds exactly the texts that have it', async (search, expected) => {
    expect(await found(database, search)).toEqual(expected.map((at) => titles[at]));
  });

  test.each(['', ' ', '　', '%', '_', '，。《》', '\u0000', '\uD83D', '😀', '水'.repeat(101)])(
    'for %j is refused',
    async (text) => {
      for (const root of [
        'suggestions(within: "430281", filter: { text: $text }) { totalCount }',
        'suggestionStatistics(within: "430281", filter: { text: $text }) { total { count } }',
      ]) {
        const answer = await ask(subgraphs.suggestions, database.on(someDay), `query ($text: String!) { ${root} }`, { text });
        expect(codesOf(answer)).toEqual(['BAD_INPUT']);
      }
    },
  );
});

test('a search finds what plain JavaScript finds, whatever stands in the texts', async () => {
  await using database = await ownedDatabase('suggestions', {}, '430281');
  const letters = fc.constantFrom(...'水利养老服务乡镇%_\'"\\ 　，。、Ａa1２㎡é😀𠮷々〇㈱ﬁ-\n', 'e\u0301', '\u3099か');
  const written = fc.oneof(
    { weight: 4, arbitrary: fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join('')) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((all) => `${all.replaceAll('\0', '')}字`),
    },
  );
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ title: written, text: written }), { minLength: 1, maxLength: 8 }),
      written,
      fc.nat(),
      async (texts, other, at) => {
        const lead = `430281.Deputy.r${++run}`;
        await database.insert(
          'suggestions',
          texts.map((each, place) => suggestion(`r${run}-${place}`, { ...each, lead_sponsor: lead })),
        );
        // A piece of one of the texts, so that there is something to find.
        const [from] = [texts[at % texts.length]?.text ?? ''];
        const characters = [...from];
        const piece = characters.slice(at % characters.length, (at % characters.length) + 2).join('');
        for (const search of [piece, other]) {
          if (!/[\p{L}\p{N}\p{M}]/u.test(search.normalize('NFKC'))) continue;
          const answer = await ask(
            subgraphs.suggestions,
            database.on(someDay, callerOf(staffOf('430281'))),
            'query ($text: String!, $lead: ID!) { it: suggestions(within: "430281", filter: { text: $text, leadSponsor: $lead }, first: 100) { nodes { id } } }',
            { text: search, lead },
          );
          expect(answer.errors).toBeUndefined();
          const { nodes } = pageOf(answer);
          const expected = texts.flatMap((each, place) =>
            finds(wordsOf(search).join(' '), each) ? [`430281.Suggestion.r${run}-${place}`] : [],
          );
          expect(nodes.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
        }
      },
    ),
    { numRuns: 150 },
  );
}, 180_000);

test('what is changed is found by its new text, and what is deleted is not', async () => {
  await using database = await ownedDatabase(
    'suggestions',
    { suggestions: [suggestion('a', { title: '修路' }), suggestion('b', { title: '修桥' })] },
    '430281',
  );
  await database.inside.rows(sql`update suggestions set title = '饮水' where title = '修路'`);
  expect(await found(database, '修路')).toEqual([]);
  expect(await found(database, '饮水')).toEqual(['饮水']);
  await database.inside.rows(sql`delete from suggestions where title = '修桥'`);
  expect(await database.inside.rows(sql`select suggestion_id as id from searched_suggestions`)).toEqual([
    { id: '430281.Suggestion.a' },
  ]);
});

test('only what the caller may read is found, and counted', async () => {
  await using database = await ownedDatabase(
    'suggestions',
    {
      suggestions: [
        {
          ...suggestion('open', { title: '公开的饮水', ...assigned('2026-02-01', '2026-05-01') }),
          disclosed: true,
          disclosure: 'PUBLIC_FULL',
          participants: [],
        },
        {
          ...suggestion('closed', { title: '未公开的饮水', ...assigned('2026-02-01', '2026-05-01') }),
          disclosed: false,
          disclosure: 'NONE',
          participants: [],
        },
        { ...suggestion('early', { title: '交办前的饮水' }), disclosed: false, disclosure: 'NONE', participants: [] },
      ],
    },
    '430281',
  );
  const upper = callerOf(staffOf('4302'));
  const seen: [ReturnType<typeof callerOf>, string[]][] = [
    [callerOf(staffOf('430281')), ['未公开的饮水', '交办前的饮水', '公开的饮水']],
    [upper, ['未公开的饮水', '公开的饮水']],
    [callerOf(staffOf('430223')), ['公开的饮水']],
    [anonymous('r'), ['公开的饮水']],
  ];
  const counted = (caller: ReturnType<typeof callerOf>) =>
    ask(
      subgraphs.suggestions,
      database.on(someDay, caller),
      '{ it: suggestionStatistics(within: "430281", filter: { text: "饮水" }) { total { count } } }',
    );
  for (const [caller, titles] of seen) {
    expect((await found(database, '饮水', caller)).toSorted()).toEqual(titles.toSorted());
    expect(await counted(caller)).toEqual({ data: { it: { total: { count: titles.length } } } });
  }
  // To count by what stands in the texts is to read them.
  expect(codesOf(await counted({ ...upper, purpose: null }))).toEqual(['PURPOSE_NEEDED']);
  // A statement that is no search sees nothing of what is kept for searching.
  for (const [caller] of seen) {
    const reading = database.on(someDay, caller);
    expect(await reading.rows(sql`select from searched_suggestions`)).toEqual([]);
    await reading.rows(sql`select suggestions_with('{饮水}')`);
    expect(await reading.rows(sql`select from searched_suggestions`)).toEqual([]);
  }
});

test('a search goes by the index', async () => {
  await using database = await ownedDatabase('suggestions', {}, '430281');
  await database.inside.rows(sql`
    insert into suggestions (id, title, text, category, code, in_session, state, lead_sponsor, submitted_at)
    select '430281.Suggestion.' || n, '关于' || chr(19968 + n * 7 % 20000) || chr(19968 + n * 11 % 20000) || '的建议', '正文', 'OTHER', '430281', true, 'SUBMITTED',
      '430281.Deputy.1', timestamptz '2026-01-01' + n * interval '1 minute'
    from generate_series(1, 5000) as n`);
  await database.inside.rows(sql`vacuum analyze searched_suggestions`);
  const reading = database.on(someDay, callerOf(staffOf('430281')));
  const [key] = await reading.rows<{ grams: string }>(sql`select grams(chr(19968 + 700) || chr(19968 + 1100))::text as grams`);
  await reading.rows(sql`select set_config('liandong.searched', ${key?.grams ?? ''}, true)`);
  const plan = await reading.rows<{ 'QUERY PLAN': string }>(sql`explain select suggestion_id from searched_suggestions`);
  const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(lines).toContain('Bitmap Index Scan on suggestions_by_gram');
  expect(lines).not.toContain('Seq Scan');
  expect(await found(database, String.fromCodePoint(19968 + 700, 19968 + 1100))).toHaveLength(1);
}, 90_000);
