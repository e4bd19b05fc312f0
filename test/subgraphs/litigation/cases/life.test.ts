import { expect, test } from 'vitest';
import { closableFrom } from '../../../../subgraphs/litigation/cases/workflow.ts';
import { litigation as subgraph } from '../../../../subgraphs/litigation/index.ts';
import { callerOf, prosecutorOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { type OwnedDatabase, ownedDatabase } from '../../owned-database.ts';
import { clue, litigationCase } from '../rows.ts';

const prosecutor = callerOf(prosecutorOf('4302'));
const agency = callerOf(
  staffOf('4302', { roles: ['HANDLING_UNIT'], organ: { kind: 'GOVERNMENT', code: '4302', name: '市水利局' } }),
);

/** What is asked of a case on the way. */
const shown = `id state waitingFor dueOn notifiedOn clocks { kind policy startedOn dueOn } followUps { followedOn finding }
  clues { id state assessedOn } procuratorialSuggestions { id state issuedOn receivedOn dueOn deadlinePolicy reply }
  history { event from to }`;

interface Told {
  id: string;
  state: string;
  waitingFor: string | null;
  dueOn: string | null;
  clocks: { kind: string; policy: string; startedOn: string; dueOn: string }[];
  procuratorialSuggestions: { id: string; state: string; dueOn: string; deadlinePolicy: string }[];
  history: { event: string; from: string | null; to: string }[];
}

/** Commands on cases, each on its day. */
function acting(owned: OwnedDatabase) {
  const give = (day: string, mutation: string, input: string, caller = prosecutor) =>
    ask(subgraph, owned.on(day, caller), `mutation { ${mutation}(input: { ${input} }) { litigationCase { ${shown} } } }`);
  return {
    refused: async (day: string, mutation: string, input: string) => codesOf(await give(day, mutation, input)),
    done: async (day: string, mutation: string, input: string): Promise<Told> => {
      const answer = await give(day, mutation, input);
      expect(answer.errors, mutation).toBeUndefined();
      return (answer.data as Record<string, { litigationCase: Told }>)[mutation]?.litigationCase as Told; // as selected
    },
  };
}

const filing = (clues: readonly string[], values = 'kind: ADMINISTRATIVE, field: ECOLOGY'): string =>
  `jurisdiction: "4302", clues: ${JSON.stringify(clues)}, caseNumber: "株检行公立〔2026〕1号", agency: "市水利局", ${values}`;

test('an administrative case goes from its clues to its closing, each clock under the rule of its day', async () => {
  const clues = [clue('1', { state: 'ASSESSING' }), clue('2', { state: 'ASSESSING' })];
  await using owned = await ownedDatabase('litigation', { clues });
  const { done, refused } = acting(owned);
  const filed = await done('2026-03-02', 'fileCase', filing(clues.map(({ id }) => id)));
  expect(filed).toMatchObject({
    state: 'FILED',
    waitingFor: 'FILING_NOTICE',
    dueOn: '2026-03-09',
    clues: [
      { state: 'FILED', assessedOn: '2026-03-02' },
      { state: 'FILED', assessedOn: '2026-03-02' },
    ],
  });
  const it = `id: "${filed.id}"`;
  expect(await done('2026-03-04', 'notifyAgency', it)).toMatchObject({ notifiedOn: '2026-03-04', waitingFor: null, dueOn: null });
  expect(await refused('2026-03-05', 'notifyAgency', it)).toEqual(['WRONG_STATE']);
  await done('2026-03-05', 'investigateCase', it);
  expect(await refused('2026-03-06', 'publishCaseNotice', it)).toEqual(['BAD_INPUT']);

  const issued = await done('2026-03-31', 'issueProcuratorialSuggestion', `${it}, documentNumber: "1", content: "依法履职"`);
  expect(issued).toMatchObject({ state: 'SUGGESTION_ISSUED', waitingFor: 'SERVICE', dueOn: '2026-04-03' });
  const [suggestion] = issued.procuratorialSuggestions;
  expect(suggestion).toMatchObject({ state: 'ISSUED', dueOn: '2026-05-31', deadlinePolicy: 'national-reply' });

  // The agency received it later: its two months begin then.
  const on = async (day: string, mutation: string, caller = prosecutor) =>
    ask(subgraph, owned.on(day, caller), `mutation { ${mutation} { procuratorialSuggestion { state dueOn repliedOn } } }`);
  const serve = (day: string) => `serveProcuratorialSuggestion(input: { id: "${suggestion?.id}", on: "${day}" })`;
  expect(codesOf(await on('2026-04-03', serve('2026-04-04')))).toEqual(['BAD_INPUT']);
  expect(codesOf(await on('2026-04-03', serve('2026-03-30')))).toEqual(['BAD_INPUT']);
  expect(await on('2026-04-03', serve('2026-04-02'))).toMatchObject({
    data: { serveProcuratorialSuggestion: { procuratorialSuggestion: { state: 'RECEIVED', dueOn: '2026-06-02' } } },
  });
  expect(await refused('2026-06-02', 'followUpCase', `${it}, finding: "x"`)).toEqual(['NOT_READY']);
  const reply = `replyProcuratorialSuggestion(input: { id: "${suggestion?.id}", reply: "已整改" })`;
  expect(await on('2026-06-01', reply, agency)).toMatchObject({
    data: { replyProcuratorialSuggestion: { procuratorialSuggestion: { state: 'REPLIED', repliedOn: '2026-06-01' } } },
  });
  expect(codesOf(await on('2026-06-02', reply, agency))).toEqual(['WRONG_STATE']);

  const followed = await done('2026-06-10', 'followUpCase', `${it}, finding: "两处排污口未封堵"`);
  expect(followed).toMatchObject({
    state: 'FOLLOW_UP',
    waitingFor: 'SUIT_REVIEW_ADMINISTRATIVE',
    dueOn: '2026-07-10',
    procuratorialSuggestions: [{ state: 'FOLLOWED_UP', receivedOn: '2026-04-02', reply: '已整改' }],
  });
  expect(await done('2026-06-11', 'suspendCase', `${it}, reason: "汛期不能施工"`)).toMatchObject({ waitingFor: null });
  await done('2026-09-01', 'followUpCase', `${it}, finding: "已封堵"`);
  await done('2026-09-02', 'rectifyCase', it);
  expect(await refused('2026-09-03', 'closeCase', `${it}, closure: ENFORCED, reason: "x"`)).toEqual(['NOT_READY']);
  const closed = await done('2026-09-03', 'closeCase', `${it}, closure: RECTIFIED, reason: "整改到位"`);
  expect(closed.history.map(({ event }) => event)).toEqual([
    'FILE',
    'NOTIFY',
    'INVESTIGATE',
    'ISSUE_SUGGESTION',
    'REPLY',
    'FOLLOW_UP',
    'SUSPEND',
    'FOLLOW_UP',
    'RECTIFY',
    'CLOSE',
  ]);
  expect(closed.clocks.map(({ kind, startedOn, dueOn }) => [kind, startedOn, dueOn])).toEqual([
    ['FILING_NOTICE', '2026-03-02', '2026-03-09'],
    ['REPLY', '2026-03-31', '2026-05-31'],
    ['SERVICE', '2026-03-31', '2026-04-03'],
    ['REPLY', '2026-04-02', '2026-06-02'],
    ['SUIT_REVIEW_ADMINISTRATIVE', '2026-06-10', '2026-07-10'],
    ['SUIT_REVIEW_ADMINISTRATIVE', '2026-09-01', '2026-10-01'],
  ]);
  await done('2026-09-04', 'discloseCase', `${it}, document: "终结案件决定书", outcome: "河道已修复"`);
  expect(await refused('2026-09-05', 'discloseCase', `${it}, document: "1", outcome: "2"`)).toEqual(['WRONG_STATE']);
}, 90_000);

test('where the harm is spreading fifteen days are enough, and when they are over the case is followed up without a reply, up to the court', async () => {
  const row = clue('1', { state: 'ASSESSING' });
  await using owned = await ownedDatabase('litigation', { clues: [row] });
  const { done, refused } = acting(owned);
  const it = `id: "${(await done('2026-03-02', 'fileCase', filing([row.id]))).id}"`;
  await done('2026-03-02', 'investigateCase', it);
  const urgent = `${it}, documentNumber: "1", content: "立即处置", urgent: true`;
  expect((await done('2026-03-10', 'issueProcuratorialSuggestion', urgent)).procuratorialSuggestions).toMatchObject([
    { dueOn: '2026-03-25', deadlinePolicy: 'national-reply-urgent' },
  ]);
  expect(await refused('2026-03-25', 'followUpCase', `${it}, finding: "未回复"`)).toEqual(['NOT_READY']);
  await done('2026-03-26', 'followUpCase', `${it}, finding: "未回复"`);
  await done('2026-04-01', 'sueInCase', `${it}, court: "株洲市荷塘区人民法院"`);
  await done('2026-06-01', 'enterJudgment', `${it}, judgment: "责令依法履职"`);
  await done('2026-08-01', 'enforceJudgment', it);
  expect(await done('2026-08-02', 'closeCase', `${it}, closure: ENFORCED, reason: "判决已执行"`)).toMatchObject({
    state: 'CLOSED',
  });
});

test('a civil case waits for its notice: thirty days, the day of publication not counted', async () => {
  const row = clue('1', { state: 'ASSESSING', field: 'FOOD_DRUG' });
  await using owned = await ownedDatabase('litigation', { clues: [row] });
  const { done, refused } = acting(owned);
  const it = `id: "${(await done('2026-03-02', 'fileCase', filing([row.id], 'kind: CIVIL, field: FOOD_DRUG'))).id}"`;
  await done('2026-03-02', 'investigateCase', it);
  expect(await refused('2026-03-03', 'solveCaseByConsultation', it)).toEqual(['BAD_INPUT']);
  expect(await refused('2026-03-03', 'issueProcuratorialSuggestion', `${it}, documentNumber: "1", content: "x"`)).toEqual([
    'BAD_INPUT',
  ]);
  expect(await done('2026-03-10', 'publishCaseNotice', it)).toMatchObject({ waitingFor: 'PUBLIC_NOTICE', dueOn: '2026-04-09' });
  expect(await refused('2026-04-09', 'sueInCase', `${it}, court: "市中级人民法院"`)).toEqual(['NOT_READY']);
  await done('2026-04-10', 'sueInCase', `${it}, court: "市中级人民法院"`);
  await done('2026-05-10', 'withdrawSuit', it);
  await done('2026-05-11', 'closeCase', `${it}, closure: RELIEF, reason: "诉讼请求全部实现"`);
});

test('a case is filed on clues of its own that are assessed, in a field that is open to its kind and level; else nothing is written', async () => {
  const clues = [clue('1', { state: 'ASSESSING' }), clue('2'), clue('3', { code: '430281', state: 'ASSESSING' })];
  await using owned = await ownedDatabase('litigation', { clues });
  const { refused } = acting(owned);
  const before = await owned.everything();
  const [own = '', fresh = '', other = ''] = clues.map(({ id }) => id);
  const file = (ids: string[], values?: string) => refused('2026-03-02', 'fileCase', filing(ids, values));
  expect(await file([])).toEqual(['BAD_INPUT']);
  expect(await file(Array.from({ length: 21 }, (_, at) => `430200.Clue.n${at}`))).toEqual(['BAD_INPUT']);
  expect(await file([own, fresh])).toEqual(['WRONG_STATE']);
  expect(await file([own, other])).toEqual(['BAD_INPUT']);
  expect(await file([own, '430200.Clue.none'])).toEqual(['NOT_FOUND']);
  expect(await file([own, 'x'])).toEqual(['BAD_ID']);
  // 国有财产 is for administrative cases, 反垄断 for civil ones of cities and above, and nobody sues over what is not known.
  expect(await file([own], 'kind: CIVIL, field: STATE_PROPERTY')).toEqual(['BAD_INPUT']);
  expect(await file([own], 'kind: ADMINISTRATIVE, field: ANTI_MONOPOLY')).toEqual(['BAD_INPUT']);
  expect(await file([own], 'kind: ADMINISTRATIVE, field: UNKNOWN')).toEqual(['BAD_INPUT']);
  // 民族团结 was opened in July.
  expect(await file([own], 'kind: ADMINISTRATIVE, field: ETHNIC_UNITY')).toEqual(['BAD_INPUT']);
  expect(await owned.everything()).toEqual(before);
});

test('a ground closes a case that stands where it says, and no other', async () => {
  const states = [...new Set(Object.values(closableFrom).flat())];
  const rows = states.map((state) => litigationCase(state.toLowerCase().replaceAll('_', '-'), { state }));
  await using owned = await ownedDatabase('litigation', { litigation_cases: rows });
  const { refused } = acting(owned);
  const before = await owned.everything();
  for (const [closure, from] of Object.entries(closableFrom)) {
    for (const { id, state } of rows.filter((row) => !(from as readonly string[]).includes(row.state))) {
      expect(await refused('2026-05-01', 'closeCase', `id: "${id}", closure: ${closure}, reason: "x"`), state).toEqual([
        'NOT_READY',
      ]);
    }
  }
  expect(await owned.everything()).toEqual(before);
  for (const { id, state } of rows) {
    const [closure] = Object.entries(closableFrom).find(([, from]) => (from as readonly string[]).includes(state)) ?? [];
    expect(await refused('2026-05-01', 'closeCase', `id: "${id}", closure: ${closure}, reason: "x"`), state).toEqual([]);
  }
});
