import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../../schema/global-id.ts';
import { DeliberationCommands } from '../../../../subgraphs/suggestions/deliberations/commands.ts';
import { suggestions as subgraph } from '../../../../subgraphs/suggestions/index.ts';
import type { RecordDeliberationOpinionInput } from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { type OwnedDatabase, ownedDatabase } from '../../owned-database.ts';
import { refusal } from '../../refusal.ts';

const on = '2026-02-01';
const staff = callerOf(staffOf('430281'));
const speaker = globalId('430281', 'Deputy', 'a');
const deputy = callerOf(staffOf('430281', { subject: speaker, roles: ['DEPUTY'], deputies: [speaker] }));
const unit = (name: string, code = '430281') =>
  callerOf(staffOf(code, { subject: name, organ: { kind: 'GOVERNMENT', code, name }, roles: ['HANDLING_UNIT'] }));

const said: RecordDeliberationOpinionInput = {
  jurisdiction: '430281',
  meeting: 'CONGRESS',
  term: 18,
  session: 5,
  agendaItem: '政府工作报告',
  deputy: speaker,
  text: '加快农村公路建设',
  spokenOn: '2026-01-10',
};

let database: OwnedDatabase;
beforeAll(async () => {
  database = await ownedDatabase('suggestions');
});
afterAll(() => database.close());
const as = (caller: typeof staff, day = on): DeliberationCommands => new DeliberationCommands(database.on(day, caller));

test('what a deputy said is recorded, routed, routed on, handled, fed back, and the deputy says whether it satisfies', async () => {
  const { id } = (await as(staff).record({ ...said, requestId: 'r' })).deliberationOpinion;
  expect((await as(staff).record({ ...said, requestId: 'r' })).deliberationOpinion.id).toBe(id);
  await as(staff).route({ id, unit: '市交通局', dueOn: '2026-03-01' });
  await as(staff).route({ id, unit: '市公路中心', dueOn: '2026-03-10', reason: '属于该单位职责' });
  // Whoever it was routed to before sees it no longer.
  expect(await refusal(() => as(unit('市交通局')).handle({ id, handling: '已办理' }))).toBe('NOT_FOUND');
  const late = await ask(
    subgraph,
    database.on('2026-03-11', staff),
    `{ deliberationOpinion(id: "${id}") { state overdue unit dueOn } }`,
  );
  expect(late.data?.deliberationOpinion).toEqual({ state: 'ROUTED', overdue: true, unit: '市公路中心', dueOn: '2026-03-10' });
  await as(unit('市公路中心')).handle({ id, handling: '已列入计划' });
  await as(staff).feedBack({ id, feedback: '已告知代表' });
  await as(deputy).rate({ id, satisfied: true });
  const { data } = await ask(
    subgraph,
    database.on(on, deputy),
    `{ deliberationOpinion(id: "${id}") { state overdue handling handledOn feedback fedBackOn satisfied deputy { id } history { event from to reason } } }`,
  );
  expect(data?.deliberationOpinion).toEqual({
    state: 'FED_BACK',
    overdue: false,
    handling: '已列入计划',
    handledOn: on,
    feedback: '已告知代表',
    fedBackOn: on,
    satisfied: true,
    deputy: { id: speaker },
    history: [
      { event: 'RECORD', from: null, to: 'RECORDED', reason: null },
      { event: 'ROUTE', from: 'RECORDED', to: 'ROUTED', reason: null },
      { event: 'ROUTE', from: 'ROUTED', to: 'ROUTED', reason: '属于该单位职责' },
      { event: 'HANDLE', from: 'ROUTED', to: 'HANDLED', reason: null },
      { event: 'FEED_BACK', from: 'HANDLED', to: 'FED_BACK', reason: null },
      { event: 'RATE', from: 'FED_BACK', to: 'FED_BACK', reason: null },
    ],
  });
});

const broken: readonly [what: string, values: Partial<RecordDeliberationOpinionInput>, code: string][] = [
  ['a day to come', { spokenOn: '2026-02-02' }, 'BAD_INPUT'],
  ['no text', { text: '' }, 'BAD_INPUT'],
  ['no agenda item', { agendaItem: ' ' }, 'BAD_INPUT'],
  ['no such term', { term: 0 }, 'BAD_INPUT'],
  ['no such session', { session: 101 }, 'BAD_INPUT'],
  ['a deputy of another congress at its session', { deputy: globalId('430223', 'Deputy', 'a') }, 'BAD_INPUT'],
  ['no deputy', { deputy: globalId('430281', 'Suggestion', 'a') }, 'BAD_ID'],
  ['a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
];

test('what breaks a rule is refused and nothing is written', async () => {
  const { id } = (await as(staff).record(said)).deliberationOpinion;
  const before = await database.everything();
  for (const [what, values, code] of broken) {
    expect(await refusal(() => as(staff).record({ ...said, ...values, requestId: 'broken' })), what).toBe(code);
  }
  const town = callerOf(staffOf('430281103'));
  const ofTown = { ...said, jurisdiction: '430281103', deputy: globalId('430281103', 'Deputy', 'a') };
  expect(await refusal(() => as(town).record({ ...ofTown, meeting: 'STANDING_COMMITTEE' }))).toBe('BAD_INPUT');
  expect(await refusal(() => as(staff).route({ id, unit: '市交通局', dueOn: '2026-01-31' }))).toBe('BAD_INPUT');
  expect(await refusal(() => as(staff).route({ id, unit: ' ' }))).toBe('BAD_INPUT');
  expect(await database.everything()).toEqual(before);
});

test('at the standing committee a deputy of another congress who attends may speak', async () => {
  const attending = globalId('430281103', 'Deputy', 'a');
  const { deliberationOpinion } = await as(staff).record({ ...said, meeting: 'STANDING_COMMITTEE', deputy: attending });
  expect(deliberationOpinion).toMatchObject({ state: 'RECORDED', deputyId: attending });
});
