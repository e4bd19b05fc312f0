import { expect, test } from 'vitest';
import { AgendaTopicCommands } from '../../../../subgraphs/suggestions/agenda-topics/commands.ts';
import { suggestions as subgraph } from '../../../../subgraphs/suggestions/index.ts';
import type { ProposeAgendaTopicInput } from '../../../../subgraphs/suggestions/types.ts';
import { anonymous } from '../../../../schema/caller.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { ownedDatabase } from '../../owned-database.ts';
import { refusal } from '../../refusal.ts';
import { suggestion } from '../rows.ts';

const on = '2026-06-01';
const staff = callerOf(staffOf('430281'));
const about = ['a', 'b'].map((local) => suggestion(local, { state: 'ACCEPTED', number: local }));
const refused = suggestion('no', { state: 'NOT_ACCEPTED' });
const [first, second] = about.map(({ id }) => id) as [string, string];
const proposed: ProposeAgendaTopicInput = { jurisdiction: '430281', title: '农村饮水安全', suggestions: [first, second] };

test('a topic is gathered from suggestions, hidden until it is on the agenda, deliberated and tracked', async () => {
  await using database = await ownedDatabase('suggestions', { suggestions: about });
  const commands = (day = on): AgendaTopicCommands => new AgendaTopicCommands(database.on(day, staff));
  const { id } = (await commands().propose({ ...proposed, requestId: 'r' })).agendaTopic;
  expect((await commands().propose({ ...proposed, requestId: 'r' })).agendaTopic.id).toBe(id);
  const asked = `{ agendaTopic(id: "${id}") { state suggestionCount suggestions { id } opinions followUps { followedOn note } history { event } } }`;
  const read = async (caller: typeof staff): Promise<unknown> =>
    (await ask(subgraph, database.on('2026-12-01', caller), asked)).data?.agendaTopic;
  expect(await read(anonymous('r'))).toBeNull();
  expect(await refusal(() => commands().drop({ id }))).toBe('BAD_INPUT');
  await commands().list({ id, decision: '主任会议纪要' });
  const opinions = { opinions: '加快管网改造', unit: '市水利局' };
  expect(await refusal(() => commands().deliberate({ id, ...opinions, deliberatedOn: '2026-05-31' }))).toBe('BAD_INPUT');
  await commands('2026-07-01').deliberate({ id, ...opinions, deliberatedOn: '2026-06-25' });
  expect(await refusal(() => commands('2026-07-01').track({ id, followedOn: '2026-06-24', note: '早于审议' }))).toBe('BAD_INPUT');
  await commands('2026-09-01').track({ id, followedOn: '2026-08-30', note: '在建' });
  await commands('2026-12-01').track({ id, followedOn: '2026-11-30', note: '完工' });
  const whole = {
    state: 'TRACKED',
    suggestionCount: 2,
    opinions: '加快管网改造',
    followUps: [
      { followedOn: '2026-08-30', note: '在建' },
      { followedOn: '2026-11-30', note: '完工' },
    ],
  };
  const events = ['PROPOSE', 'LIST', 'DELIBERATE', 'TRACK', 'TRACK'].map((event) => ({ event }));
  expect(await read(staff)).toEqual({ ...whole, suggestions: [{ id: first }, { id: second }], history: events });
  // The suggestions are not open to everybody, nor is the history.
  expect(await read(anonymous('r'))).toEqual({ ...whole, suggestions: [], history: [] });
});

const broken: readonly [what: string, values: Partial<ProposeAgendaTopicInput>, code: string][] = [
  ['one suggestion', { suggestions: [first] }, 'BAD_INPUT'],
  ['a suggestion twice', { suggestions: [first, first] }, 'BAD_INPUT'],
  ['a suggestion to another congress', { suggestions: [first, '430223.Suggestion.a'] }, 'BAD_INPUT'],
  ['one that is not there', { suggestions: [first, '430281.Suggestion.none'] }, 'NOT_FOUND'],
  ['one that was not accepted', { suggestions: [first, refused.id] }, 'BAD_INPUT'],
  ['no title', { title: ' ' }, 'BAD_INPUT'],
  ['a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
];

test('a topic that breaks a rule is refused and nothing is written; a township has no standing committee', async () => {
  await using database = await ownedDatabase('suggestions', { suggestions: [...about, refused] });
  const before = await database.everything();
  for (const [what, values, code] of broken) {
    const commands = new AgendaTopicCommands(database.on(on, staff));
    expect(await refusal(() => commands.propose({ ...proposed, ...values, requestId: 'broken' })), what).toBe(code);
  }
  const town = new AgendaTopicCommands(database.on(on, callerOf(staffOf('430281103'))));
  expect(await refusal(() => town.propose({ ...proposed, jurisdiction: '430281103' }))).toBe('BAD_INPUT');
  expect(await database.everything()).toEqual(before);
});
