import sql from 'sql-template-tag';
import { callerOf, staffOf } from '../../callers.ts';
import { expect, test } from 'vitest';
import { SuggestionCommands } from '../../../subgraphs/suggestions/commands.ts';
import { SuggestionStore } from '../../../subgraphs/suggestions/store.ts';
import type { SubmitSuggestionInput } from '../../../subgraphs/suggestions/types.ts';
import { overlapping } from '../overlapping.ts';
import { type OwnedDatabase, ownedDatabase } from '../owned-database.ts';
import { refusal } from '../refusal.ts';
import { submission } from './rows.ts';

const open = () => ownedDatabase('suggestions', {}, '430281');

test('a submitted suggestion has no number, waits to be accepted, and has its first line of history', async () => {
  await using database = await open();
  const owner = database.on('2026-06-01');
  const { suggestion } = await new SuggestionCommands(owner).submit(submission());
  expect(suggestion).toEqual({
    id: expect.stringMatching(/^430281\.Suggestion\.n[0-9a-z]+$/),
    number: null,
    title: '关于治理渌江水质的建议',
    text: '渌江入河排污口应当逐一整治。',
    category: 'URBAN_ENVIRONMENT',
    code: '430281',
    level: 'COUNTY',
    year: 2026,
    inSession: true,
    state: 'SUBMITTED',
    leadSponsor: '430281.Deputy.1',
    submittedAt: '2026-06-01T04:00:00.000Z',
    assignedOn: null,
    dueOn: null,
    repliedOn: null,
    overdue: false,
    outcome: null,
    satisfaction: null,
    litigationField: null,
    disclosed: false,
    disclosure: 'NONE',
    summary: null,
    secrecyRequested: false,
    round: 1,
    reopenedOn: null,
    rehandlingDueOn: null,
    rehandledOn: null,
    rejectionGround: null,
    ratingComment: null,
    ratingDueOn: null,
    ratingState: null,
  });
  const store = new SuggestionStore(owner);
  expect(await store.load(suggestion.id)).toEqual(suggestion);
  expect((await store.part<{ id: string }>('sponsors', suggestion.id)).map(({ id }) => id)).toEqual([
    '430281.Deputy.3',
    '430281.Deputy.2',
  ]);
  expect(await store.history(suggestion.id)).toEqual([
    {
      parentId: suggestion.id,
      event: 'SUBMIT',
      from: null,
      to: 'SUBMITTED',
      at: '2026-06-01T04:00:00.000Z',
      actor: '检验 工作人员 (staff@430281)',
      reason: null,
    },
  ]);
});

test('a suggestion belongs to the year of its day in Asia/Shanghai', async () => {
  await using database = await open();
  const newYear = database.on('2026-12-31T16:00:00Z');
  const { suggestion } = await new SuggestionCommands(newYear).submit(submission());
  expect(suggestion.year).toBe(2027);
});

test('a congress of a township below is served too', async () => {
  await using database = await open();
  const below = submission({ jurisdiction: '430281102', leadSponsor: '430281102.Deputy.1', jointSponsors: [] });
  const { suggestion } = await new SuggestionCommands(database.on('2026-06-01', callerOf(staffOf('430281102')))).submit(below);
  expect(suggestion).toMatchObject({ code: '430281102', level: 'TOWNSHIP', id: expect.stringMatching(/^430281102\./) });
});

test('a title may have 100 characters, however many units of UTF-16 they take', async () => {
  await using database = await open();
  const title = '𠮷'.repeat(100);
  const { suggestion } = await new SuggestionCommands(database.on('2026-06-01')).submit(submission({ title }));
  expect(suggestion.title).toBe(title);
});

const deputies = (count: number): string[] => Array.from({ length: count }, (_, at) => `430281.Deputy.j${at}`);

test('fifty deputies may join', async () => {
  await using database = await open();
  const owner = database.on('2026-06-01');
  const { suggestion } = await new SuggestionCommands(owner).submit(submission({ jointSponsors: deputies(50) }));
  expect(await new SuggestionStore(owner).part<{ id: string }>('sponsors', suggestion.id)).toHaveLength(50);
});

const broken: readonly [what: string, values: Partial<SubmitSuggestionInput>, code: string][] = [
  ['a title of no characters', { title: '' }, 'BAD_INPUT'],
  ['a title of blanks', { title: ' \n' }, 'BAD_INPUT'],
  ['a title of 101 characters', { title: '建'.repeat(101) }, 'BAD_INPUT'],
  ['a title with U+0000', { title: '建\0议' }, 'BAD_INPUT'],
  ['a text of no characters', { text: '' }, 'BAD_INPUT'],
  ['a text of 10,001 characters', { text: '建'.repeat(10_001) }, 'BAD_INPUT'],
  ['a text with U+0000', { text: '\0' }, 'BAD_INPUT'],
  ['a request id of no characters', { requestId: '' }, 'BAD_INPUT'],
  ['a request id of 101 characters', { requestId: 'r'.repeat(101) }, 'BAD_INPUT'],
  ['a request id with U+0000', { requestId: 'r\0' }, 'BAD_INPUT'],
  ['a lead of another congress', { leadSponsor: '430223.Deputy.1' }, 'BAD_INPUT'],
  ['a lead of the township below', { leadSponsor: '430281102.Deputy.1' }, 'BAD_INPUT'],
  ['a joining deputy of another congress', { jointSponsors: ['430281.Deputy.2', '430200.Deputy.1'] }, 'BAD_INPUT'],
  ['a lead who also joins', { jointSponsors: ['430281.Deputy.1'] }, 'BAD_INPUT'],
  ['a deputy who joins twice', { jointSponsors: ['430281.Deputy.2', '430281.Deputy.2'] }, 'BAD_INPUT'],
  ['fifty-one joining deputies', { jointSponsors: deputies(51) }, 'BAD_INPUT'],
  ['a lead who is no deputy', { leadSponsor: '430281.Suggestion.1' }, 'BAD_ID'],
  ['a lead without an id', { leadSponsor: '' }, 'BAD_ID'],
  ['a joining deputy with U+0000', { jointSponsors: ['430281.Deputy.\0'] }, 'BAD_ID'],
  ['a place that does not exist', { jurisdiction: '430281999' }, 'UNKNOWN_JURISDICTION'],
  ['a street, which has no congress', { jurisdiction: '430281002' }, 'BAD_INPUT'],
  ['a development zone, which has no congress', { jurisdiction: '430281400' }, 'BAD_INPUT'],
  ['another owner’s place', { jurisdiction: '430223' }, 'WRONG_OWNER'],
  ['the place above', { jurisdiction: '4302' }, 'WRONG_OWNER'],
];

test('what breaks a rule is refused and nothing is written', async () => {
  await using database = await open();
  const before = await database.everything();
  const commands = new SuggestionCommands(database.on('2026-06-01'));
  for (const [what, values, code] of broken) {
    expect(await refusal(() => commands.submit(submission({ requestId: 'r1', ...values }))), what).toBe(code);
    expect(await database.everything(), what).toEqual(before);
  }
});

async function counts(database: OwnedDatabase): Promise<Record<string, number>> {
  const all = await database.everything();
  return Object.fromEntries(['suggestions', 'history', 'requests'].map((table) => [table, all[table]?.length ?? 0]));
}

test('the same request again returns the first result, whatever the order of its keys', async () => {
  await using database = await open();
  const first = await new SuggestionCommands(database.on('2026-06-01')).submit(submission({ requestId: 'r1' }));
  const before = await database.everything();
  const turned = Object.fromEntries(Object.entries(submission({ requestId: 'r1' })).toReversed()) as SubmitSuggestionInput; // same keys
  const again = await new SuggestionCommands(database.on('2026-06-02')).submit(turned);
  expect(again).toEqual(first);
  expect(await database.everything()).toEqual(before);
});

/** While this is held nobody can put in a suggestion, so that a command stops half way. */
const blocked = sql`lock table suggestions in share row exclusive mode`;

test('the same request three times at the same time makes one record', async () => {
  await using database = await open();
  const commands = new SuggestionCommands(database.on('2026-06-01'));
  const submit = () => commands.submit(submission({ requestId: 'r1' }));
  const [first, second, third] = await overlapping(database.database, blocked, [submit, submit, submit]);
  expect(first).toMatchObject({ status: 'fulfilled', value: { suggestion: { state: 'SUBMITTED' } } });
  expect([second, third]).toEqual([first, first]);
  expect(await counts(database)).toEqual({ suggestions: 1, history: 1, requests: 1 });
});

test('without a request id, or with another, the same content makes another record', async () => {
  await using database = await open();
  const commands = new SuggestionCommands(database.on('2026-06-01'));
  for (const requestId of [undefined, null, 'r1', 'r2']) await commands.submit(submission({ requestId }));
  expect(await counts(database)).toEqual({ suggestions: 4, history: 4, requests: 2 });
});

test('a request id that comes again with another content is refused and nothing is written', async () => {
  await using database = await open();
  const commands = new SuggestionCommands(database.on('2026-06-01'));
  const { suggestion } = await commands.submit(submission({ requestId: 'r1' }));
  const before = await database.everything();
  for (const values of [{ title: '别的建议' }, { inSession: false }, { jointSponsors: ['430281.Deputy.2', '430281.Deputy.3'] }]) {
    expect(await refusal(() => commands.submit(submission({ requestId: 'r1', ...values })))).toBe('REQUEST_ID_REUSED');
  }
  const units = [{ unit: '市水利局', role: 'LEAD' as const }];
  expect(await refusal(() => commands.assign({ id: suggestion.id, units, requestId: 'r1' }))).toBe('REQUEST_ID_REUSED');
  expect(await database.everything()).toEqual(before);
});

test('a request id that comes at the same time with another content is refused for one of them', async () => {
  await using database = await open();
  const commands = new SuggestionCommands(database.on('2026-06-01'));
  const submit = (title: string) => () => commands.submit(submission({ requestId: 'r1', title }));
  const outcomes = await overlapping(database.database, blocked, [submit('甲'), submit('乙')]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await counts(database)).toEqual({ suggestions: 1, history: 1, requests: 1 });
});

test('the request id of a refused command is free for another try', async () => {
  await using database = await open();
  const commands = new SuggestionCommands(database.on('2026-06-01'));
  expect(await refusal(() => commands.submit(submission({ requestId: 'r1', title: '' })))).toBe('BAD_INPUT');
  expect((await commands.submit(submission({ requestId: 'r1' }))).suggestion.state).toBe('SUBMITTED');
});
