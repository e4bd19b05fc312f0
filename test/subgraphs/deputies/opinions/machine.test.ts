import { expect, test } from 'vitest';
import { anonymous } from '../../../../schema/caller.ts';
import { globalId } from '../../../../schema/global-id.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import { receiptHash, receiptOf } from '../../../../subgraphs/deputies/opinions/receipts.ts';
import { opinionMachine } from '../../../../subgraphs/deputies/opinions/workflow.ts';
import type { OpinionState } from '../../../../subgraphs/deputies/types.ts';
import type { Owner } from '../../../../subgraphs/owner.ts';
import { callerOf, prosecutorOf, staffOf } from '../../../callers.ts';
import { testLogKey } from '../../../signing.ts';
import { ask } from '../../ask.ts';
import { contactPoint } from '../../contact-points/rows.ts';
import { describeMachine } from '../../machines.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { deputyRow, opinion, referred, stationRow } from './rows.ts';

const deputy = '430281.Deputy.d';
const unit = '市住房和城乡建设局';
const reasoned = (name: string) => (id: string) =>
  `mutation { ${name}(input: { id: "${id}", reason: "理由" }) { record { state } } }`;
const government = (code: string, name = unit) =>
  callerOf(staffOf(code, { subject: `${name}@${code}`, organ: { kind: 'GOVERNMENT', code, name }, roles: ['HANDLING_UNIT'] }));

const station = '430281.ContactStation.p';
const system = callerOf({ ...prosecutorOf('430281'), subject: 'courier', roles: ['ORGAN_SYSTEM'] });
const reported = (event: string) => (id: string, local: string) =>
  `mutation { reportReferredOpinion(input: { requestId: "${local}", id: "${id}", clue: "430281.Clue.a", event: ${event}, on: "2026-06-01" }) { id } }`;

describeMachine('the life of a citizen’s opinion', {
  subgraph: 'deputies',
  machine: opinionMachine,
  record: (state, local, event) => {
    // What the procuratorate tells is told of one that was referred to it.
    const stands = event === 'CLUE_REGISTER' ? 'SENT' : 'REGISTERED';
    const sent = event.startsWith('CLUE_') ? referred('430281', stands) : {};
    const row = opinion(local, state as OpinionState, { deputy_id: deputy, station_id: station, ...sent }); // one of the machine's
    const first = local === 'x1';
    return {
      id: row.id,
      tables: {
        ...(first
          ? {
              deputies: [deputyRow(deputy, '430281'), deputyRow('430281.Deputy.e', '430281')],
              contact_stations: [stationRow(station, '430281')],
              pil_contact_points: [contactPoint('congress', 'p')],
            }
          : {}),
        citizen_opinions: [row],
      },
    };
  },
  commands: {
    // Entrusted to the same deputy again, so that whoever may see it still does.
    ENTRUST: (id) => `mutation { entrustOpinion(input: { id: "${id}", deputy: "${deputy}" }) { record { state } } }`,
    REFUSE: reasoned('refuseOpinion'),
    ASSIGN: (id) => `mutation { assignOpinion(input: { id: "${id}", unit: "${unit}" }) { record { unit } } }`,
    REQUEST_RETURN: reasoned('returnOpinion'),
    HANDLE: (id) => `mutation { handleOpinion(input: { id: "${id}", handling: "已办" }) { record { handledOn } } }`,
    ANSWER: (id) => `mutation { answerOpinion(input: { id: "${id}", answer: "已修好" }) { record { answer } } }`,
    PUBLISH: (id) => `mutation { publishOpinion(input: { id: "${id}", text: "某处路灯" }) { record { publishedOn } } }`,
    REOPEN: reasoned('reopenOpinion'),
    LINK_SUGGESTION: (id) =>
      `mutation { linkOpinionToSuggestion(input: { id: "${id}", suggestion: "430281.Suggestion.a" }) { record { suggestion { id } } } }`,
    LINK_CLUE: (id) => `mutation { linkOpinionToClue(input: { id: "${id}", clue: "430200.Clue.a" }) { record { clue { id } } } }`,
    REFER: (id) => `mutation { referOpinion(input: { id: "${id}", field: ECOLOGY, summary: "排污" }) { record { referral } } }`,
    ...Object.fromEntries(['REGISTER', 'FILE', 'DECLINE', 'MOVE'].map((event) => [`CLUE_${event}`, reported(event)])),
  },
  actors: {
    PROCURATORATE_SYSTEM: system,
    STAFF: callerOf(staffOf('430281')),
    DEPUTY: callerOf(staffOf('430281', { subject: 'd', roles: ['DEPUTY'], deputies: [deputy] })),
    UNIT: government('430281'),
  },
  // A unit sees what is assigned to it; everybody sees what is published.
  isHidden: (state, who, event) =>
    (who === 'UNIT' && ['RECEIVED', 'NOT_ACCEPTED'].includes(state)) ||
    // The procuratorate's system reaches what was referred to it.
    (who === 'PROCURATORATE_SYSTEM' && state !== 'PUBLISHED' && !event.startsWith('CLUE_')),
  others: { seeing: [], blind: [] },
});

const strangers = [
  anonymous('r'),
  callerOf(staffOf('43')),
  callerOf(staffOf('430223')),
  callerOf(staffOf('430281', { subject: 'e', roles: ['DEPUTY'], deputies: ['430281.Deputy.e'] })),
  government('430223'),
  government('430281', '市水利局'),
];

test('to everybody else an opinion is not there until it is published, and then is not theirs to change', async () => {
  const rows = ['RECEIVED', 'ASSIGNED', 'ANSWERED', 'PUBLISHED'].map((state) => opinion(state, state as OpinionState)); // the machine's
  await using database = await ownedDatabase('deputies', { citizen_opinions: rows }, '43');
  const before = await database.everything();
  for (const caller of strangers) {
    for (const { id, state } of rows) {
      for (const name of ['refuseOpinion', 'returnOpinion', 'reopenOpinion']) {
        const { errors } = await ask(subgraph, database.on(someDay, caller), reasoned(name)(id));
        expect(
          errors?.map(({ extensions }) => extensions?.code),
          `${name} of ${state}`,
        ).toEqual([state === 'PUBLISHED' ? 'FORBIDDEN' : 'NOT_FOUND']);
      }
    }
  }
  expect(await database.everything()).toEqual(before);
});

test('who has the receipt number, and nobody else, sends an answered opinion back; in every other state it is told WRONG_STATE', async () => {
  const states: OpinionState[] = ['RECEIVED', 'NOT_ACCEPTED', 'ASSIGNED', 'RETURN_REQUESTED', 'HANDLED', 'ANSWERED', 'PUBLISHED'];
  const owner = { code: '43', secret: testLogKey } as Owner; // nothing else of it is looked at
  const receipts = new Map(states.map((state) => [state, receiptOf(owner, globalId('430281', 'CitizenOpinion', state))]));
  const rows = states.map((state) => opinion(state, state, { receipt_hash: receiptHash(owner, receipts.get(state) ?? '') }));
  await using database = await ownedDatabase('deputies', { citizen_opinions: rows }, '43');
  const dispute = (receipt: string, caller: (typeof strangers)[number]) =>
    ask(
      subgraph,
      database.on(someDay, caller),
      `mutation { disputeOpinion(input: { id: "${receipt}", reason: "还没有亮" }) { progress { state answer } } }`,
    );
  const unknown = receiptOf(owner, globalId('430281', 'CitizenOpinion', 'none'));
  const before = await database.everything();
  for (const caller of [...strangers, callerOf(staffOf('430281'))]) {
    expect((await dispute(unknown, caller)).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    for (const state of states.slice(0, 5)) {
      expect((await dispute(receipts.get(state) ?? '', caller)).errors?.[0]?.extensions, state).toEqual({
        code: 'WRONG_STATE',
        state,
      });
    }
  }
  expect(await database.everything()).toEqual(before);
  for (const [state, caller] of [
    ['ANSWERED', anonymous('r')],
    ['PUBLISHED', callerOf(staffOf('430223'))],
  ] as const) {
    expect(await dispute(receipts.get(state) ?? '', caller)).toEqual({
      data: { disputeOpinion: { progress: { state: 'ASSIGNED', answer: null } } },
    });
    const id = globalId('430281', 'CitizenOpinion', state);
    expect(await database.where('history', 'record_id', id)).toMatchObject([
      { event: 'DISPUTE', from_state: state, to_state: 'ASSIGNED', actor: '(anonymous)', reason: '还没有亮' },
    ]);
    expect(await database.where('earlier_answers', 'opinion_id', id)).toMatchObject([{ position: 1, answer: '路灯已修好。' }]);
  }
});
