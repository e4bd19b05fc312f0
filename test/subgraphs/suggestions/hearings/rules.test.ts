import { expect, test } from 'vitest';
import { globalId } from '../../../../schema/global-id.ts';
import { suggestions as subgraph } from '../../../../subgraphs/suggestions/index.ts';
import { HearingCommands } from '../../../../subgraphs/suggestions/hearings/commands.ts';
import type {
  PlanHandlingReviewInput,
  PublishHandlingReviewInput,
  ScreenHearingTopicInput,
} from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { type OwnedDatabase, ownedDatabase } from '../../owned-database.ts';
import { refusal } from '../../refusal.ts';
import { suggestion } from '../rows.ts';
import { question, review, topic } from './rows.ts';

const on = '2026-06-01';
const staff = callerOf(staffOf('430281'));
const a = suggestion('a', { state: 'ACCEPTED', number: 'a' });
const open = (more: Record<string, readonly object[]> = {}): Promise<OwnedDatabase> =>
  ownedDatabase('suggestions', {
    suggestions: [a, suggestion('y', { code: '430223' })],
    hearing_topics: [topic('chosen', {}, 'SELECTED'), topic('left', {}, 'NOT_SELECTED')],
    ...more,
  });
const commandsOn = (database: OwnedDatabase): HearingCommands => new HearingCommands(database.on(on, staff));

const planned: PlanHandlingReviewInput = {
  jurisdiction: '430281',
  year: 2026,
  kind: 'SPECIAL_INQUIRY',
  subject: '农村饮水安全',
  suggestions: [a.id],
  units: ['市水利局', '市财政局'],
  plannedOn: '2026-07-01',
  presider: '市人大常委会副主任',
};

test('a special inquiry: questions before, answers and a pledge during, ballots published on the spot, rectification after', async () => {
  await using database = await open();
  const { id } = (await commandsOn(database).plan({ ...planned, requestId: 'r' })).handlingReview;
  expect((await commandsOn(database).plan({ ...planned, requestId: 'r' })).handlingReview.id).toBe(id);
  await commandsOn(database).ask({ id, unit: '市水利局', question: '何时通水？' });
  await commandsOn(database).ask({ id, unit: '市财政局', question: '资金何时到位？' });
  await commandsOn(database).hold({ id, heldOn: on, participantCount: 45, record: '会议记录' });
  const pledge = { text: '年底通水', pledgedBy: '副市长', dueOn: '2026-12-31' };
  await commandsOn(database).answer({ id, position: 1, answer: '正在施工', pledge });
  const ballots = [{ unit: '市水利局', satisfied: 30, basicallySatisfied: 10, dissatisfied: 4, abstained: 1 }];
  await commandsOn(database).publish({ id, result: '总体满意', ballots });
  await commandsOn(database).rectify({ id, rectification: '已通水' });
  // Once its result is out, everybody reads it.
  const answer = await ask(
    subgraph,
    database.on(on, callerOf(staffOf('430223'))),
    `{ handlingReview(id: "${id}") { state participantCount publishedOn rectifiedOn questions { position unit question answer pledge pledgedBy pledgeDueOn }
      ballots { unit cast satisfied basicallySatisfied dissatisfied abstained satisfaction { numerator denominator value } } history { event } } }`,
  );
  expect(answer).toEqual({
    data: {
      handlingReview: {
        state: 'RECTIFIED',
        participantCount: 45,
        publishedOn: on,
        rectifiedOn: on,
        questions: [
          {
            position: 1,
            unit: '市水利局',
            question: '何时通水？',
            answer: '正在施工',
            pledge: '年底通水',
            pledgedBy: '副市长',
            pledgeDueOn: '2026-12-31',
          },
          {
            position: 2,
            unit: '市财政局',
            question: '资金何时到位？',
            answer: null,
            pledge: null,
            pledgedBy: null,
            pledgeDueOn: null,
          },
        ],
        ballots: [
          {
            unit: '市水利局',
            cast: 45,
            satisfied: 30,
            basicallySatisfied: 10,
            dissatisfied: 4,
            abstained: 1,
            satisfaction: { numerator: 40, denominator: 45, value: 40 / 45 },
          },
        ],
        history: [],
      },
    },
  });
});

const brokenPlans: readonly [what: string, values: Partial<PlanHandlingReviewInput>, code: string][] = [
  ['neither suggestion nor topic', { suggestions: [] }, 'BAD_INPUT'],
  ['a suggestion to another congress', { suggestions: ['430223.Suggestion.y'] }, 'BAD_INPUT'],
  ['no unit', { units: [] }, 'BAD_INPUT'],
  ['a unit twice', { units: ['市水利局', '市水利局'] }, 'BAD_INPUT'],
  ['a topic in a special inquiry', { topic: topic('chosen').id }, 'BAD_INPUT'],
  ['a topic that was not selected', { kind: 'HEARING', topic: topic('left').id }, 'BAD_INPUT'],
  ['a topic that is not there', { kind: 'HEARING', topic: topic('none').id }, 'NOT_FOUND'],
  ['a topic of another place', { kind: 'HEARING', topic: globalId('430223', 'HearingTopic', 'chosen') }, 'BAD_INPUT'],
  ['no subject', { subject: ' ' }, 'BAD_INPUT'],
  ['a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
];

test('a plan that breaks a rule is refused and nothing is written; a hearing may be of a topic alone', async () => {
  await using database = await open();
  const before = await database.everything();
  for (const [what, values, code] of brokenPlans) {
    expect(await refusal(() => commandsOn(database).plan({ ...planned, ...values, requestId: 'r' })), what).toBe(code);
  }
  expect(await database.everything()).toEqual(before);
  const { handlingReview } = await commandsOn(database).plan({
    ...planned,
    kind: 'HEARING',
    suggestions: [],
    topic: topic('chosen').id,
  });
  expect(handlingReview).toMatchObject({ state: 'PLANNED', topicId: topic('chosen').id, suggestionCount: 0 });
});

test('only a unit of the review is asked, a question is answered once, and a pledge is not due in the past', async () => {
  const [before, during] = [review('before'), review('during', {}, 'HELD')];
  await using database = await open({
    handling_reviews: [before, during],
    inquiry_questions: [question(before), question(during)],
  });
  expect(await refusal(() => commandsOn(database).ask({ id: before.id, unit: '市教育局', question: '问' }))).toBe('BAD_INPUT');
  const pledge = { text: '通水', pledgedBy: '副市长', dueOn: '2026-05-31' };
  const answer = (position: number, more = {}) => commandsOn(database).answer({ id: during.id, position, answer: '答', ...more });
  expect(await refusal(() => answer(1, { pledge }))).toBe('BAD_INPUT');
  expect(await refusal(() => answer(2))).toBe('BAD_INPUT');
  await answer(1);
  expect(await refusal(() => answer(1))).toBe('BAD_INPUT');
});

type Ballots = PublishHandlingReviewInput['ballots'];
const counts = { unit: '市水利局', satisfied: 30, basicallySatisfied: 5, dissatisfied: 4, abstained: 1 };
const brokenBallots: readonly [what: string, ballots: Ballots][] = [
  ['no ballots in a special inquiry', []],
  ['more ballots than participants', [{ ...counts, satisfied: 31 }]],
  ['no ballot at all', [{ unit: '市水利局', satisfied: 0, basicallySatisfied: 0, dissatisfied: 0 }]],
  ['fewer than none', [{ ...counts, dissatisfied: -1 }]],
  ['a unit that is not reviewed', [{ ...counts, unit: '市教育局' }]],
  ['a unit twice', [counts, counts]],
];

test('ballots are counts that participants can have cast, once for each unit of the review', async () => {
  const [inquiry, meeting] = [review('i', {}, 'HELD'), review('m', { kind: 'COLLECTIVE_REPLY' }, 'HELD')];
  await using database = await open({ handling_reviews: [inquiry, meeting] });
  const publish = (id: string, ballots: Ballots) => commandsOn(database).publish({ id, result: '满意', ballots });
  const before = await database.everything();
  for (const [what, ballots] of brokenBallots) expect(await refusal(() => publish(inquiry.id, ballots)), what).toBe('BAD_INPUT');
  expect(await database.everything()).toEqual(before);
  await publish(inquiry.id, [counts, { ...counts, unit: '市财政局' }]);
  await publish(meeting.id, []);
  expect((await database.everything()).satisfaction_ballots).toHaveLength(2);
});

const candidate: ScreenHearingTopicInput = { jurisdiction: '430281', year: 2026, title: '城市入口整治', suggestions: [] };

test('a hearing topic is screened, voted on, selected, heard, answered and tracked for years', async () => {
  await using database = await open();
  const { id } = (await commandsOn(database).screen({ ...candidate, suggestions: [a.id] })).hearingTopic;
  const votes = [
    { delegation: '城关代表团', votes: 9 },
    { delegation: '浦口代表团', votes: 4 },
  ];
  expect((await commandsOn(database).vote({ id, votes })).hearingTopic.voteCount).toBe(13);
  await commandsOn(database).select({ id });
  await commandsOn(database).hear({ id, heardOn: '2026-05-01' });
  await commandsOn(database).answerTopic({ id, answer: '已列入计划' });
  expect(await refusal(() => commandsOn(database).track({ id, followedOn: '2026-05-31', note: '早于答复' }))).toBe('BAD_INPUT');
  await commandsOn(database).track({ id, followedOn: on, note: '在建' });
  const later = new HearingCommands(database.on('2027-06-01', staff));
  expect((await later.track({ id, followedOn: '2027-05-01', note: '完工' })).hearingTopic).toMatchObject({
    state: 'TRACKED',
    followUpCount: 2,
    suggestionIds: [a.id],
  });
});

test('delegations vote once each, with votes that they can have', async () => {
  const row = topic('c');
  await using database = await open({ hearing_topics: [row] });
  const vote = (votes: { delegation: string; votes: number }[]) => commandsOn(database).vote({ id: row.id, votes });
  const one = { delegation: '城关代表团', votes: 9 };
  for (const votes of [[], [one, one], [{ ...one, votes: -1 }], [{ ...one, votes: 10_001 }], [{ ...one, delegation: '' }]]) {
    expect(await refusal(() => vote(votes)), JSON.stringify(votes)).toBe('BAD_INPUT');
  }
  await vote([one]);
});
