import { afterAll, beforeAll, expect, test } from 'vitest';
import { MotionCommands } from '../../../../subgraphs/suggestions/motions/commands.ts';
import { suggestions as subgraph } from '../../../../subgraphs/suggestions/index.ts';
import type { DraftMotionInput } from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { type OwnedDatabase, ownedDatabase } from '../../owned-database.ts';
import { refusal } from '../../refusal.ts';
import { answerTo, motion, sponsors, sponsorsOf } from './rows.ts';

const on = '2026-01-12';
const staff = callerOf(staffOf('430281'));
const deputy = (id: string, code = '430281') => callerOf(staffOf(code, { subject: id, roles: ['DEPUTY'], deputies: [id] }));
const [lead = '', ...joint] = sponsors();

const bill: DraftMotionInput = {
  jurisdiction: '430281',
  kind: 'BILL',
  term: 18,
  session: 5,
  title: '关于制定停车管理规定的议案',
  grounds: '城区停车难',
  proposal: '制定管理规定',
  leadSponsor: lead,
  jointSponsors: joint,
};
const { proposal: _, ...question } = bill;
const interpellation: DraftMotionInput = { ...question, kind: 'INTERPELLATION', organ: '市水利局' };

let database: OwnedDatabase;
beforeAll(async () => {
  database = await ownedDatabase('suggestions');
});
afterAll(() => database.close());
const as = (caller: typeof staff): MotionCommands => new MotionCommands(database.on(on, caller));

test('a bill is drafted, confirmed by ten, submitted under the rule in force, referred, reported on and adopted', async () => {
  const { id } = (await as(deputy(lead)).draft({ ...bill, jointSponsors: [...joint, '430281.Deputy.no'], requestId: 'r1' }))
    .motion;
  expect(
    (await as(deputy(lead)).draft({ ...bill, jointSponsors: [...joint, '430281.Deputy.no'], requestId: 'r1' })).motion.id,
  ).toBe(id);
  expect(await refusal(() => as(deputy(lead)).submit({ id }))).toBe('NOT_READY');
  for (const each of joint.slice(1)) await as(deputy(each)).confirm({ id, confirms: true });
  await as(deputy('430281.Deputy.no')).confirm({ id, confirms: false });
  expect(await refusal(() => as(deputy(lead)).submit({ id }))).toBe('NOT_READY');
  expect((await as(deputy(joint[0] ?? '')).confirm({ id, confirms: true })).motion.sponsorCount).toBe(10);
  expect((await as(deputy(lead)).submit({ id })).motion).toMatchObject({
    state: 'SUBMITTED',
    sponsorCount: 10,
    sponsorRule: 'national-bill',
    proposedOn: on,
    decidedOn: null,
  });
  await as(staff).refer({ id, committee: '城环委' });
  await as(staff).report({ id, report: '建议列入议程' });
  await as(staff).putOnAgenda({ id });
  expect(await refusal(() => as(staff).vote({ id, deputyCount: 100, votesFor: 90, votesAgainst: 11 }))).toBe('BAD_INPUT');
  await as(staff).vote({ id, deputyCount: 100, votesFor: 51, votesAgainst: 20, votesAbstained: 3 });
  // Decided on, it is open to everybody; who declined is not among those who put it.
  const { data } = await ask(
    subgraph,
    database.on(on, callerOf(staffOf('430223'))),
    `{ motion(id: "${id}") { state committee report votesFor jointSponsors { id } sponsorships { declined } history { event } } }`,
  );
  expect(data?.motion).toEqual({
    state: 'ADOPTED',
    committee: '城环委',
    report: '建议列入议程',
    votesFor: 51,
    jointSponsors: joint.map((each) => ({ id: each })),
    sponsorships: [],
    history: [],
  });
});

test('fewer deputies than the rule needs cannot put a bill: nine of a county, four of a township; five of a township can', async () => {
  const { id } = (await as(deputy(lead)).draft({ ...bill, jointSponsors: joint.slice(1) })).motion;
  for (const each of joint.slice(1)) await as(deputy(each)).confirm({ id, confirms: true });
  expect(await refusal(() => as(deputy(lead)).submit({ id }))).toBe('NOT_READY');
  const town = '430281103';
  const [first = '', ...others] = sponsors(town);
  const ofTown = (count: number): DraftMotionInput => ({
    ...bill,
    jurisdiction: town,
    leadSponsor: first,
    jointSponsors: others.slice(0, count - 1),
  });
  const clerk = callerOf(staffOf(town));
  expect(await refusal(() => as(clerk).enter(ofTown(4)))).toBe('BAD_INPUT');
  expect((await as(clerk).enter(ofTown(5))).motion).toMatchObject({ sponsorRule: 'national-bill-township', sponsorCount: 5 });
  // An interpellation takes ten at every level.
  const asked = { kind: 'INTERPELLATION', proposal: null, organ: '镇人民政府' } as const;
  expect(await refusal(() => as(clerk).enter({ ...ofTown(9), ...asked }))).toBe('BAD_INPUT');
  expect((await as(clerk).enter({ ...ofTown(10), ...asked })).motion.sponsorRule).toBe('national-interpellation');
});

test('how many must join is data: a later rule of the place holds from its day on', async () => {
  await using other = await ownedDatabase('suggestions', {
    sponsor_rules: [
      {
        id: 'own',
        code: '4302',
        kind: 'BILL',
        levels: ['COUNTY'],
        least: 12,
        valid_from: on,
        valid_to: null,
        legal_basis: '演示规则',
      },
    ],
  });
  const put = (day: string) => refusal(() => new MotionCommands(other.on(day, staff)).enter(bill));
  expect(await put(on)).toBe('BAD_INPUT');
  await new MotionCommands(other.on('2026-01-11', staff)).enter(bill);
  const { data } = await ask(
    subgraph,
    other.on(on),
    '{ handlingRules(jurisdiction: "430281") { sponsorRules { rule kind least jurisdiction { code } } } }',
  );
  expect(data?.handlingRules).toEqual({
    sponsorRules: [
      { rule: 'own', kind: 'BILL', least: 12, jurisdiction: { code: '430200' } },
      { rule: 'national-interpellation', kind: 'INTERPELLATION', least: 10, jurisdiction: null },
    ],
  });
});

test('a bill becomes a suggestion in one step: same sponsors, each names the other, and it is numbered when it is accepted', async () => {
  const { id } = (await as(staff).enter(bill)).motion;
  const convert = (): ReturnType<MotionCommands['convert']> =>
    as(staff).convert({ id, category: 'URBAN_ENVIRONMENT', requestId: 'convert', reason: '主席团决定' });
  const { suggestionId } = (await convert()).motion;
  expect((await convert()).motion.suggestionId).toBe(suggestionId);
  const read = async (): Promise<unknown> =>
    (
      await ask(
        subgraph,
        database.on(on, staff),
        `{ motion(id: "${id}") { state decidedOn suggestion { id } }
          suggestion(id: "${suggestionId}") { state number title text category inSession leadSponsor { id } jointSponsors { id } fromMotion { id }
            history { event from to reason } } }`,
      )
    ).data;
  expect(await read()).toEqual({
    motion: { state: 'CONVERTED', decidedOn: on, suggestion: { id: suggestionId } },
    suggestion: {
      state: 'SUBMITTED',
      number: null,
      title: '关于制定停车管理规定的建议',
      text: `案由：${bill.title}\n案据：城区停车难\n方案：制定管理规定`,
      category: 'URBAN_ENVIRONMENT',
      inSession: true,
      leadSponsor: { id: lead },
      jointSponsors: joint.map((each) => ({ id: each })),
      fromMotion: { id },
      history: [{ event: 'SUBMIT', from: null, to: 'SUBMITTED', reason: `由议案转为代表建议: ${id}` }],
    },
  });
  const { data } = await ask(
    subgraph,
    database.on(on, staff),
    `mutation { acceptSuggestion(input: { id: "${suggestionId}" }) { suggestion { number } } }`,
  );
  expect(data?.acceptSuggestion).toEqual({ suggestion: { number: '2026-0001' } });
});

test('an interpellation is answered; half of those who put it may have it answered again, and what they thought before counts no longer', async () => {
  const { id } = (await as(staff).enter(interpellation)).motion;
  await as(staff).demandAnswer({ id, mode: 'ORAL', dueOn: on });
  const organ = { kind: 'GOVERNMENT', code: '430281', name: '市水利局' } as const;
  const unit = callerOf(staffOf('430281', { subject: 'unit', organ, roles: ['HANDLING_UNIT'] }));
  await as(unit).answer({ id, text: '已经着手', answeredBy: '局长' });
  const rate = (of: readonly string[], satisfied: boolean): Promise<unknown[]> =>
    Promise.all(of.map((each) => as(deputy(each)).rate({ id, satisfied })));
  await rate([lead, ...joint.slice(0, 3)], false);
  await rate(joint.slice(4), true);
  expect(await refusal(() => as(staff).demandAgain({ id, mode: 'WRITTEN' }))).toBe('NOT_READY');
  await rate(joint.slice(3, 4), false);
  expect(await refusal(() => as(staff).close({ id }))).toBe('BAD_INPUT');
  await as(staff).demandAgain({ id, mode: 'WRITTEN' });
  expect((await as(staff).answer({ id, text: '年底办结', answeredBy: '局长' })).motion).toMatchObject({
    state: 'ANSWERED',
    answerCount: 2,
    dissatisfiedCount: 0,
  });
  await as(staff).close({ id });
  const { data } = await ask(
    subgraph,
    database.on(on, staff),
    `{ motion(id: "${id}") { closedOn answers { round mode text answeredBy answeredOn } sponsorships { satisfied } } }`,
  );
  expect(data?.motion).toEqual({
    closedOn: on,
    answers: [
      { round: 1, mode: 'ORAL', text: '已经着手', answeredBy: '局长', answeredOn: on },
      { round: 2, mode: 'WRITTEN', text: '年底办结', answeredBy: '局长', answeredOn: on },
    ],
    sponsorships: sponsors().map(() => ({ satisfied: null })),
  });
});

const broken: readonly [what: string, values: Partial<DraftMotionInput>, code: string][] = [
  ['no cause', { title: ' ' }, 'BAD_INPUT'],
  ['no grounds', { grounds: '' }, 'BAD_INPUT'],
  ['no proposal', { proposal: null }, 'BAD_INPUT'],
  ['a bill to an organ', { organ: '市水利局' }, 'BAD_INPUT'],
  ['an interpellation of nobody', { kind: 'INTERPELLATION', proposal: null }, 'BAD_INPUT'],
  ['an interpellation with a proposal', { kind: 'INTERPELLATION', organ: '市水利局' }, 'BAD_INPUT'],
  ['no such session', { session: 0 }, 'BAD_INPUT'],
  ['a sponsor twice', { jointSponsors: [lead] }, 'BAD_INPUT'],
  ['a sponsor of another congress', { jointSponsors: sponsors('430223', 9) }, 'BAD_INPUT'],
  ['fifty-one who join', { jointSponsors: Array.from({ length: 51 }, (_, at) => `430281.Deputy.x${at}`) }, 'BAD_INPUT'],
  ['a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
];

test('a motion that breaks a rule is refused and nothing is written; a deputy does not enter one that nobody has confirmed', async () => {
  const before = await database.everything();
  for (const [what, values, code] of broken) {
    expect(await refusal(() => as(staff).enter({ ...bill, ...values, requestId: 'broken' })), what).toBe(code);
  }
  expect(await refusal(() => as(deputy(lead)).enter(bill))).toBe('FORBIDDEN');
  expect(await refusal(() => as(deputy(joint[0] ?? '')).draft(bill))).toBe('FORBIDDEN');
  expect(await database.everything()).toEqual(before);
});

test('a step of the other kind of motion, a decision’s withdrawal without a reason and a day that is over are refused', async () => {
  const rows = [
    motion('bill'),
    motion('question', 'SUBMITTED', { kind: 'INTERPELLATION' }),
    motion('referred', 'REFERRED'),
    motion('answered', 'ANSWERED'),
  ];
  await using other = await ownedDatabase('suggestions', {
    motions: rows,
    motion_sponsors: rows.flatMap(sponsorsOf),
    motion_answers: [answerTo(motion('answered', 'ANSWERED'))],
  });
  const [first, second, third, fourth] = rows.map(({ id }) => ({ id })) as [
    { id: string },
    { id: string },
    { id: string },
    { id: string },
  ];
  const commands = new MotionCommands(other.on(on, staff));
  const before = await other.everything();
  expect(await refusal(() => commands.demandAnswer({ ...first, mode: 'ORAL' }))).toBe('BAD_INPUT');
  expect(await refusal(() => commands.putOnAgenda(second))).toBe('BAD_INPUT');
  expect(await refusal(() => commands.refer({ ...second, committee: '城环委' }))).toBe('BAD_INPUT');
  expect(await refusal(() => commands.demandAnswer({ ...second, mode: 'ORAL', dueOn: '2026-01-11' }))).toBe('BAD_INPUT');
  expect(await refusal(() => commands.permitWithdrawal(third))).toBe('BAD_INPUT');
  expect(await refusal(() => commands.demandAgain({ ...fourth, mode: 'ORAL' }))).toBe('NOT_READY');
  expect(await other.everything()).toEqual(before);
});

test('of two conversions of one bill at once one is done and makes one suggestion, the other is told the state found', async () => {
  const { id } = (await as(staff).enter(bill)).motion;
  const count = async (): Promise<number> => (await database.everything()).suggestions?.length ?? 0;
  const before = await count();
  const done = await Promise.allSettled([1, 2].map(() => as(staff).convert({ id, category: 'OTHER' })));
  const refused = done.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  expect(refused).toMatchObject([{ extensions: { code: 'WRONG_STATE', state: 'CONVERTED' } }]);
  expect(await count()).toBe(before + 1);
});
